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
      // The window has functions of these names: a word that was not handed in would be one of them, and no type would say so.
      "no-restricted-globals": [
        "error",
        "open",
        "close",
        "stop",
        "find",
        "print",
        "focus",
        "blur",
        "name",
        "status",
        "event",
      ],
    },
  },
  { files: ["src/tools/**", "src/relay/**", "src/practice/**", "tests/**"], rules: { "no-console": "off" } },
)
