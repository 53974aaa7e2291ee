import { readAmount, readChoice } from './cell-values.ts'
import { type Facts, textOf } from './facts.ts'
import type { ReadOwners } from './owner.ts'
import {
  isChanged,
  NO_CHANGE,
  placeIn,
  type RowChange,
  type RowPair,
  textIn,
  wrongCell,
} from './row-change.ts'
import { budgetOf } from './rows.ts'
import { NOTHING_WANTED, type WantedItem } from './wanted.ts'

/** The columns of amounts and the stage of each. */
const STAGES = { initial: 'INITIAL', supplementary: 'SUPPLEMENTARY', settled: 'SETTLED' } as const

/** What a row says of an amount of its year. */
export const amountChange = (
  facts: Facts,
  pair: RowPair,
  year: number,
  unit: string,
  key: keyof typeof STAGES,
): RowChange => {
  if (!isChanged(pair, key)) return NO_CHANGE
  const { id } = pair.now
  const [stage, at, text] = [STAGES[key], placeIn(pair, key), textIn(pair, key)]
  const stored = budgetOf(facts, id, year, stage)
  if (text === '')
    return stored
      ? { ...NO_CHANGE, cleared: { ...NOTHING_WANTED, removed: [{ id: stored.id, at }] } }
      : NO_CHANGE
  const currency = stored && textOf(stored.properties, 'currency')
  if (currency !== undefined && currency !== 'JPY')
    return wrongCell(pair, key, {
      ja: `この金額は ${currency} で記録されています。budgets.csv で直してください`,
      en: `this amount is recorded in ${currency}; change it in budgets.csv`,
    })
  // What is taken back from a budget is a supplement below zero.
  const told = readAmount(text, unit, key === 'supplementary')
  if ('wrong' in told) return wrongCell(pair, key, told.wrong)
  const recordId = stored?.id ?? `budget:${id.replace(':', '-')}@${year}.${stage.toLowerCase()}`
  const identity = { initiative: id, year: String(year), stage }
  return {
    ...NO_CHANGE,
    wanted: {
      ...NOTHING_WANTED,
      records: [
        { label: 'Budget', id: recordId, fields: { amount: told.value, unit: undefined }, identity, at },
      ],
    },
  }
}

export const AMOUNTS = Object.keys(STAGES) as readonly (keyof typeof STAGES)[]

const ofItem = (item: WantedItem, isCleared: boolean): RowChange => ({
  ...NO_CHANGE,
  [isCleared ? 'cleared' : 'wanted']: { ...NOTHING_WANTED, items: [item] },
})

/** What a row says of who answers for its item. */
export const ownerChange = (pair: RowPair, readOwners: ReadOwners): RowChange => {
  if (!isChanged(pair, 'owner')) return NO_CHANGE
  const [text, at] = [textIn(pair, 'owner'), placeIn(pair, 'owner')]
  if (text === '') return ofItem({ id: pair.now.id, owners: { value: undefined }, at }, true)
  const told = readOwners(text)
  if ('wrong' in told) return wrongCell(pair, 'owner', told.wrong)
  return ofItem({ id: pair.now.id, owners: told, at }, false)
}

/** What a row says of how far its initiative had come in its year. */
export const statusChange = (pair: RowPair): RowChange => {
  if (!isChanged(pair, 'status')) return NO_CHANGE
  const [text, at] = [textIn(pair, 'status'), placeIn(pair, 'status')]
  if (text === '') return ofItem({ id: pair.now.id, status: { value: undefined }, at }, true)
  const told = readChoice(text, 'ActivityStatus')
  if ('wrong' in told) return wrongCell(pair, 'status', told.wrong)
  return ofItem({ id: pair.now.id, status: told, at }, false)
}
