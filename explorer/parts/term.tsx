import { useId } from 'react'
import { useTexts } from '../app/texts.ts'
import { FRAME } from '../words/frame.ts'
import { TERMS, type TermName } from '../words/terms.ts'

/** A press away from a word: what it means here. */
export function Term({ name }: { name: TermName }) {
  const id = useId()
  const say = useTexts(FRAME)
  const { term, meaning } = useTexts(TERMS)[name]
  return (
    <>
      <button type="button" className="term" popoverTarget={id} aria-label={say.whatIs(term)}>
        ?
      </button>
      <span id={id} popover="auto" role="note" className="term-tip">
        <strong>{term}</strong> {meaning}
      </span>
    </>
  )
}
