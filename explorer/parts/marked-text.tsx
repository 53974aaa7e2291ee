import { languageOf } from '../app/language.ts'

type Part = { readonly text: string; readonly match: boolean }

/** A text with the parts that were searched for marked. */
export function MarkedText({ parts }: { parts: readonly Part[] }) {
  return (
    <span lang={languageOf(parts.map(({ text }) => text).join(''))}>
      {parts.map(({ text, match }, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text, always in its order
        match ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
      )}
    </span>
  )
}
