import { RECORD_TYPES } from '../import/tables/tables.ts'
import { readActual, readChoice, type Told } from './cell-values.ts'
import { type Facts, listOf, textOf } from './facts.ts'
import {
  isChanged,
  NO_CHANGE,
  placeIn,
  type RowChange,
  type RowPair,
  textIn,
  wrongCell,
} from './row-change.ts'
import { partsOf, recordedValue } from './rows.ts'
import { textField } from './text-field.ts'
import { type Fields, NOTHING_WANTED } from './wanted.ts'
import { isMarked } from './words.ts'

const GROUP = ['actual', 'forecast', 'state', 'note']

const NO_VALUE: Fields = {
  value: undefined,
  valueTo: undefined,
  comparator: undefined,
  textJa: undefined,
  textEn: undefined,
}

/** Whether an indicator is told in words: some value of it is, or it has neither numbers nor a unit. */
const takesWords = (facts: Facts, id: string, unit: string): boolean => {
  const values = facts.values.filter(({ properties }) => properties.indicatorId === id)
  return (
    values.some(({ properties }) => textOf(properties, 'textJa') ?? textOf(properties, 'textEn')) ||
    (unit === '' && values.every(({ properties }) => properties.value === undefined))
  )
}

/** The value that the two columns for it say together. */
const contentOf = (pair: RowPair, words: boolean): Told<Fields> & { readonly key: string } => {
  const [actual, state] = [textIn(pair, 'actual'), textIn(pair, 'state')]
  if (state === '') return { key: 'actual', ...readActual(actual, words) }
  const told = readChoice(state, 'IndicatorValueState', ['GIVEN'])
  if ('wrong' in told) return { key: 'state', ...told }
  if (actual === '') return { key: 'state', value: { ...NO_VALUE, state: told.value } }
  return {
    key: 'state',
    wrong: {
      ja: `「${state}」は値がないことを示しますが、実績値「${actual}」もあります。どちらか一方を空にしてください`,
      en: `"${state}" says that there is no value, but there is one, ${actual}; empty one of the two cells`,
    },
  }
}

/** What a row says of the value of its year. */
export const valueChange = (facts: Facts, pair: RowPair, year: number): RowChange => {
  if (!GROUP.some(key => isChanged(pair, key))) return NO_CHANGE
  const { id, breakdown, cells } = pair.now
  const values = facts.values.filter(
    ({ properties }) =>
      properties.indicatorId === id &&
      properties.asOf === undefined &&
      partsOf(listOf(properties, 'breakdown')) === breakdown,
  )
  const recorded = recordedValue(values, year)
  const at = placeIn(pair, 'actual', 'state')
  if (textIn(pair, 'actual') === '' && textIn(pair, 'state') === '') {
    if (recorded) return { ...NO_CHANGE, cleared: { ...NOTHING_WANTED, removed: [{ id: recorded.id, at }] } }
    const lone = ['note', 'forecast'].find(key => isChanged(pair, key)) ?? 'note'
    return wrongCell(pair, lone, {
      ja: '実績値がありません。実績値か、値がない理由を記入してください',
      en: 'there is no value beside it; fill in the value, or why there is none',
    })
  }
  const marked = isMarked(textIn(pair, 'forecast'))
  if (marked === undefined)
    return wrongCell(pair, 'forecast', {
      ja: '見込の値には○を付け、確定した値では空にしてください',
      en: 'mark a forecast by ○, and leave the cell empty for a value that is final',
    })
  if (marked && recorded?.properties.kind === 'ACTUAL')
    return wrongCell(pair, 'forecast', {
      ja: '確定値が記録済みです。見込には戻せません。空にしてください',
      en: 'a final value is recorded already, and no forecast takes its place; leave the cell empty',
    })
  const content = contentOf(pair, takesWords(facts, id, cells.unit ?? ''))
  if ('wrong' in content) return wrongCell(pair, content.key, content.wrong)
  if (marked && content.value.state !== undefined)
    return wrongCell(pair, 'forecast', {
      ja: '値がないのに見込の印があります。印を消してください',
      en: 'there is no value that could be a forecast; take the mark away',
    })
  const identity = {
    indicator: id,
    kind: marked ? 'FORECAST' : 'ACTUAL',
    year: String(year),
    breakdown: breakdown || undefined,
  }
  const valueId = RECORD_TYPES.IndicatorValue.id?.(
    name => Object.entries(identity).find(([key]) => key === name)?.[1],
  )
  if (valueId === undefined) return NO_CHANGE
  const isNew = recorded?.id !== valueId
  const fields = {
    ...(isNew || isChanged(pair, 'actual') || isChanged(pair, 'state') ? content.value : {}),
    ...(isNew || isChanged(pair, 'note')
      ? textField(isNew ? undefined : recorded?.properties, 'note', textIn(pair, 'note'))
      : {}),
  }
  return {
    ...NO_CHANGE,
    wanted: { ...NOTHING_WANTED, records: [{ label: 'IndicatorValue', id: valueId, fields, identity, at }] },
  }
}
