import { useTexts } from '../app/texts.ts'
import { STRENGTH, strengthName } from '../words/strength.ts'
import { lineWidth } from './line-width.ts'
import { share } from './strength-bar.tsx'

/** How strong, as a line of that width, a number and a word. */
export function StrengthWord({ value }: { value: number }) {
  const say = useTexts(STRENGTH)
  return (
    <span className="strength">
      <svg className="strength-line" viewBox="0 0 48 12" aria-hidden="true">
        <path d="M5 6H43" strokeWidth={lineWidth(value)} />
        <circle cx="5" cy="6" r="3.5" />
        <circle cx="43" cy="6" r="3.5" />
      </svg>{' '}
      <span className="strength-number">{share(value)}</span> {say[strengthName(value)]}
    </span>
  )
}
