// Lint: the strictest typed rules of typescript-eslint, and React's rules of hooks.
import hooks from "eslint-plugin-react-hooks"
import { defineConfig } from "eslint/config"
import tseslint from "typescript-eslint"

export default defineConfig(
  {
    ignores: [
      "build",
      ".plasmo",
      "node_modules",
      "tests/fixtures",
      "eslint.config.js",
      ".puppeteerrc.cjs",
      ".dependency-cruiser.js",
    ],
  },
  tseslint.configs.strictTypeChecked,
  hooks.configs.flat["recommended-latest"] ?? hooks.configs.recommended,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": "off",
      "@typescript-eslint/dot-notation": "off",
      "@typescript-eslint/consistent-type-imports": "error",
      "no-console": "error",
    },
  },
  { files: ["src/tools/**", "src/relay/**", "src/practice/**", "tests/**"], rules: { "no-console": "off" } },
)
