import { useTexts } from '../app/texts.ts'
import { FRAME } from '../words/frame.ts'

/** Whether a name says by itself that the thing is made up; another mark beside it would say so twice. */
export const saysSample = (name: string): boolean => /^(【サンプル】|Sample: )/.test(name)

/** Marks, in words, what is made up. */
export function SampleBadge() {
  const say = useTexts(FRAME)
  return <span className="sample-badge">{say.madeUp}</span>
}
