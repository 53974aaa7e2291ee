import { useTexts } from '../app/texts.ts'
import { FRAME } from '../words/frame.ts'

/** Marks, in words, what is made up. */
export function SampleBadge() {
  const say = useTexts(FRAME)
  return <span className="sample-badge">{say.madeUp}</span>
}
