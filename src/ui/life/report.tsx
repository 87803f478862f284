// A report for a helper: all of it is shown before one press copies it.
import { useRef, useState } from "react"
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { Heading } from "../parts/heading.tsx"
import { useSay } from "../parts/say.tsx"
import { useLife } from "./life-words.tsx"
import { LifePage, type PageProps } from "./page.tsx"
import { reportText, type ReportFacts } from "./report-text.ts"

export const Report = ({ facts, ...page }: PageProps & { facts: ReportFacts }) => (
  <LifePage {...page}>
    <ReportToCopy facts={facts} />
  </LifePage>
)

const ReportToCopy = ({ facts }: { facts: ReportFacts }) => {
  const { report } = useLife()
  const shown = useRef<HTMLPreElement>(null)
  const [told, setTold] = useState<string>()
  useSay(told)
  const text = reportText(facts, report.labels)
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => setTold(report.copied),
      () => {
        if (shown.current) getSelection()?.selectAllChildren(shown.current)
        setTold(report.notCopied)
      },
    )
  }
  return (
    <div {...part("stack")} data-gap="large" data-screen="report">
      <Heading focusOn="report">{report.title}</Heading>
      <p>{report.about}</p>
      <div {...part("stack")} data-gap="small">
        <p>{report.see}</p>
        <pre {...part("report")} ref={shown}>
          {text}
        </pre>
      </div>
      <div {...part("row")}>
        <Button tone="main" icon="copy" onPress={copy}>
          {report.copy}
        </Button>
      </div>
      {told && <p {...part("text")}>{told}</p>}
    </div>
  )
}
