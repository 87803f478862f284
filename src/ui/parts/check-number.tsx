// A check number as it is read aloud: sixteen digits in fours.
import { Fragment } from "react"
import { part } from "../parts.ts"

/** `digits`: sixteen digits; spaces in it do not matter. */
export const CheckNumber = ({ digits }: { digits: string }) => (
  <p {...part("check-number")}>
    {(digits.replaceAll(/\D/g, "").match(/.{1,4}/g) ?? []).map((four, at) => (
      <Fragment key={at}>
        <span>{four}</span>{" "}
      </Fragment>
    ))}
  </p>
)
