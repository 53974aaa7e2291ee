import { languageOf } from '../../app/language.ts'
import { type ChangeWords, toldChange } from './change-words.ts'
import type { Change, Comparison } from './rows.ts'

type ChangeListProps = {
  readonly changes: readonly Change[]
  readonly comparison: Comparison
  readonly words: ChangeWords
}

/** Changes one below the other; a wording stands in its own language. */
export function ChangeList({ changes, comparison, words }: ChangeListProps) {
  return (
    <ul className="plain">
      {changes.map(change => {
        const { what, value } = toldChange(change, comparison, words)
        return (
          <li key={`${what} ${value}`}>
            {value ? words.say.told(what, '') : what} {value && <span lang={languageOf(value)}>{value}</span>}
          </li>
        )
      })}
    </ul>
  )
}
