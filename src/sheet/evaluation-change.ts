import type { StoredNode } from '../graph/read/questions/dataset-read.ts'
import { readChoice, type Told } from './cell-values.ts'
import type { Facts } from './facts.ts'
import {
  isChanged,
  NO_CHANGE,
  placeIn,
  type RowChange,
  type RowPair,
  textIn,
  wrongCell,
} from './row-change.ts'
import { evaluationOf } from './rows.ts'
import { textField } from './text-field.ts'
import { type Fields, NOTHING_WANTED, type WantedRecord } from './wanted.ts'
import { saysNone } from './words.ts'

/** A grade as it is printed, or by its meaning; of a plan with a scale only the grades of that. */
const readGrade = ({ scale }: Facts, text: string): Told<string> => {
  if (!scale) return { value: text }
  const plain = text.normalize('NFKC')
  const found = [...scale.grades].find(([grade, meaning]) =>
    [grade, meaning, `${grade}=${meaning}`].some(name => name.normalize('NFKC') === plain),
  )
  if (found) return { value: found[0] }
  const grades = [...scale.grades.keys()].join('、')
  return {
    wrong: {
      ja: `「${text}」という評価はありません。次から選んでください: ${grades}`,
      en: `there is no grade "${text}" on this plan's scale; choose one of ${grades}`,
    },
  }
}

/** The columns of an evaluation that a cell fills. */
const fieldsFor = (facts: Facts, stored: StoredNode | undefined, key: string, text: string): Told<Fields> => {
  if (key === 'grade') {
    if (text === '') return { value: { grade: undefined, scale: undefined } }
    const told = readGrade(facts, text)
    return 'wrong' in told ? told : { value: { grade: told.value, scale: facts.scale?.id } }
  }
  if (key === 'direction') {
    if (text === '') return { value: { direction: undefined } }
    const told = readChoice(text, 'EvaluationDirection')
    return 'wrong' in told ? told : { value: { direction: told.value } }
  }
  return { value: textField(stored?.properties, 'comment', text) }
}

const evaluationId = (id: string, year: number, by: string): string =>
  `evaluation:${id.replace(':', '-')}@${year}.${by.toLowerCase()}`

/** What a row says of how its item is judged by somebody, in the columns given. */
export const evaluationChange = (
  facts: Facts,
  pair: RowPair,
  year: number,
  by: 'SECTION' | 'HEAD',
  columns: readonly string[],
): RowChange => {
  const changed = columns.filter(key => isChanged(pair, key))
  if (changed.length === 0) return NO_CHANGE
  const { id } = pair.now
  const stored = evaluationOf(facts, id, year, by)
  const at = placeIn(pair, ...changed)
  const said = (key: string) => (saysNone(textIn(pair, key)) ? '' : textIn(pair, key))
  const isCleared = (key: string) => textIn(pair, key) === ''
  if (columns.every(key => said(key) === '')) {
    if (!stored) return NO_CHANGE
    const removed = { ...NOTHING_WANTED, removed: [{ id: stored.id, at }] }
    return changed.some(isCleared) ? { ...NO_CHANGE, cleared: removed } : { ...NO_CHANGE, wanted: removed }
  }
  const record = (keys: readonly string[]): WantedRecord[] | RowChange => {
    const all: Record<string, string | undefined> = {}
    for (const key of keys) {
      const told = fieldsFor(facts, stored, key, said(key))
      if ('wrong' in told) return wrongCell(pair, key, told.wrong)
      Object.assign(all, told.value)
    }
    const identity = { item: id, year: String(year), by }
    const recordId = stored?.id ?? evaluationId(id, year, by)
    return keys.length > 0 ? [{ label: 'Evaluation', id: recordId, fields: all, identity, at }] : []
  }
  const [wanted, cleared] = [changed.filter(key => !isCleared(key)), changed.filter(isCleared)].map(record)
  if (!wanted || 'wanted' in wanted) return wanted ?? NO_CHANGE
  if (!cleared || 'wanted' in cleared) return cleared ?? NO_CHANGE
  return {
    ...NO_CHANGE,
    wanted: { ...NOTHING_WANTED, records: wanted },
    cleared: { ...NOTHING_WANTED, records: cleared },
  }
}
