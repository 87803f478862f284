// The schema by which Chrome and Edge check what an administrator sets, made from the lists that our own parser uses.
import { languages, textSizes, themes } from "../settings/comfort.ts"

export const policyFile = "policy.json"

export const policySchema = {
  type: "object",
  properties: {
    relay: {
      title: "Relay",
      description: "Origin of your own relay, such as https://meet.example.org",
      type: "string",
    },
    pages: {
      title: "Web pages",
      description: "Origin of your own web pages, where another server than the relay serves them",
      type: "string",
    },
    language: {
      title: "Language at first",
      description: "Each person may change it.",
      type: "string",
      enum: languages,
    },
    textSize: {
      title: "Text size at first, in percent",
      description: "Each person may change it.",
      type: "integer",
      enum: textSizes,
    },
    theme: {
      title: "Colours at first",
      description: "Each person may change them.",
      type: "string",
      enum: themes,
    },
    captions: {
      title: "Captions shown at first",
      description: "Each person may change it.",
      type: "boolean",
    },
  },
}
