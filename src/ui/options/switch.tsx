// Something that is on or off, both in words.
import type { ReactNode } from "react"
import { Choices } from "../parts/choices.tsx"
import { useOptionWords } from "./words.tsx"

type Props = { heading: string; help?: string; on: boolean; onTurn: (on: boolean) => void; children?: ReactNode }

export const Switch = ({ on, onTurn, ...rest }: Props) => {
  const words = useOptionWords()
  return (
    <Choices
      {...rest}
      level={3}
      values={[false, true]}
      now={on}
      name={(value) => (value ? words.on : words.off)}
      onChoose={onTurn}
    />
  )
}
