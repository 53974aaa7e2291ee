import { useTexts } from '../app/texts.ts'
import { FRAME } from '../words/frame.ts'

const TWO_DIGITS = { minimumFractionDigits: 2, maximumFractionDigits: 2 }

/** A share from 0 to 1 in two digits. */
export const share = (value: number): string => value.toLocaleString('en', TWO_DIGITS)

type StrengthBarProps = {
  readonly value: number
  readonly label?: string
  /** The number in other words than 0.00 to 1.00. */
  readonly text?: string
}

/** How strong, 0 to 1: as a number and as the length of a bar. */
export function StrengthBar({ value, label, text }: StrengthBarProps) {
  const say = useTexts(FRAME)
  return (
    <span className="strength">
      <span className="strength-label">{label ?? say.strength}</span>{' '}
      <span className="strength-number">{text ?? share(value)}</span>
      <span className="strength-track" aria-hidden="true">
        <span className="strength-fill" style={{ inlineSize: `${value * 100}%` }} />
      </span>
    </span>
  )
}
