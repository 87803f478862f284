// How a person gets captions: the steps of this platform, for oneself and for the host, and the captions of the device. We tell, and press nothing.
import type { Platform } from "../../captions/signs.ts"
import type { TrustWords } from "../../words/reading-trust.ts"
import { part } from "../parts.ts"
import { Heading } from "../parts/heading.tsx"
import { Note } from "../parts/note.tsx"

const Steps = ({ steps }: { steps: readonly string[] }) => (
  <ol {...part("steps")}>
    {steps.map((step) => (
      <li key={step}>{step}</li>
    ))}
  </ol>
)

/**
 * Where the steps come from, as stored in November 2026. Zoom: support.zoom.com KB0062813. Teams: support.microsoft.com,
 * "Use live captions in Microsoft Teams meetings" (4be2d304), and the guest's menu as seen live in 2026-07. Meet: rnid.org.uk,
 * "How to use accessibility features on Google Meet", and the button's label as seen live in 2026-08.
 */
export const TurnOn = ({ words, platform }: { words: TrustWords; platform: Platform | undefined }) => {
  const { on } = words
  const { forAll, me, host } = on[platform ?? "any"]
  return (
    <>
      <p {...part("text")}>{on.weDoNot}</p>
      <Heading level={2} size="large">
        {on.me}
      </Heading>
      {platform === "meet" ? <p {...part("text")}>{forAll}</p> : <AskFirst heading={on.askFirst} about={forAll} />}
      <Steps steps={me} />
      <details {...part("card-group")}>
        <summary>{on.host}</summary>
        <Steps steps={host} />
      </details>
      <OwnCaptions words={words} />
    </>
  )
}

const AskFirst = ({ heading, about }: { heading: string; about: string }) => (
  <Note icon="hand-palm" tone="pause">
    <p {...part("text")} data-tone="strong">
      {heading}
    </p>
    <p>{about}</p>
  </Note>
)

const kinds = ["chrome", "edge", "firefox", "windows", "mac"] as const
type Kind = (typeof kinds)[number]

/** Which of them a person has before them, by what the browser says of itself. */
export const kindsHere = (userAgent: string): Kind[] => {
  const browser = /\bEdg\//.test(userAgent) ? "edge" : /\bFirefox\//.test(userAgent) ? "firefox" : "chrome"
  const device = /\bWindows\b/.test(userAgent) ? "windows" : /\bMac OS X\b/.test(userAgent) ? "mac" : undefined
  return device ? [browser, device] : [browser]
}

/**
 * Chrome: Settings, Accessibility, Live Caption (techspot.com and allthings.how, 2021). Edge has the same list; no help page
 * of it was found. Windows 11 from 22H2: support.microsoft.com, "Use live captions to better understand audio" (b52da59c).
 * macOS from Ventura, on Apple's own chips: support.apple.com, mchlc1cb8d54. Firefox has none of its own.
 */
const OwnCaptions = ({ words: { own } }: { words: TrustWords }) => {
  const here = kindsHere(navigator.userAgent)
  const named = (kind: Kind) => (
    <section key={kind} {...part("stack")} data-gap="small" data-kind={kind}>
      <p {...part("text")} data-tone="strong">
        {own[kind].name}
      </p>
      <Steps steps={own[kind].steps} />
    </section>
  )
  return (
    <>
      <Heading level={2} size="large">
        {own.heading}
      </Heading>
      <p {...part("text")}>{own.about}</p>
      {here.map(named)}
      <details {...part("card-group")}>
        <summary>{own.others}</summary>
        {kinds.filter((kind) => !here.includes(kind)).map(named)}
      </details>
    </>
  )
}
