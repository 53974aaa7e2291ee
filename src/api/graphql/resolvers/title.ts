import type { Language } from '../../../generated/schema.ts'
import type { EntityRow } from '../../../graph/engine/concept.ts'
import { labelOf } from '../../../model/model.ts'
import { codesOf } from '../../../text/code.ts'
import { textIn } from './text.ts'

/** What a thing is called at a glance: people know the SDGs by their codes, and all else by its name. */
export const titleOf = (row: EntityRow, language: Language): string => {
  const label = labelOf(row.id)
  const [code] = label?.startsWith('Sdg') ? codesOf(label, { ...row }) : []
  const name = textIn({ ja: row.nameJa, en: row.nameEn }, language)
  return [code, name].filter(part => typeof part === 'string').join(' ') || row.id
}
