import { Decimal } from 'decimal.js'

export type BudgetStage =
  | 'REQUESTED'
  | 'INITIAL'
  | 'SUPPLEMENTARY'
  | 'CARRIED_IN'
  | 'CARRIED_OUT'
  | 'FINAL'
  | 'SETTLED'
export type Funding = 'STATE' | 'PREFECTURE' | 'BOND' | 'OTHER' | 'OWN'
export type BudgetKind = 'PROGRAMME' | 'STAFF'

/** An amount that is stated of an item. */
export interface Amount {
  readonly year: number
  readonly stage: BudgetStage
  readonly kind: BudgetKind
  readonly currency: string
  readonly amount: number
  /** A part of the whole; the whole, when null. */
  readonly fundedBy?: Funding | null
}

/** A goal, measure or initiative with what is stated of itself. */
export interface BudgetItem {
  readonly id: string
  readonly parentId: string | null
  readonly amounts: readonly Amount[]
}

/** What an item costs in a year at a stage, as far as it is known. */
export interface BudgetTotal {
  readonly year: number
  readonly stage: BudgetStage
  readonly kind: BudgetKind
  readonly currency: string
  /** What is known of it. */
  readonly amount: Decimal
  /** True where the item states it itself, false where its parts are added up. */
  readonly stated: boolean
  /** Parts of which nothing is stated: the sum is not the whole. */
  readonly missing: readonly string[]
  readonly method: 'budget-sum/1'
}

type Slot = Pick<Amount, 'year' | 'stage' | 'kind' | 'currency'>

const slotOf = ({ year, stage, kind, currency }: Slot): string => [year, stage, kind, currency].join(' ')

const STAGES: readonly BudgetStage[] = [
  ...(['REQUESTED', 'INITIAL', 'SUPPLEMENTARY', 'CARRIED_IN', 'CARRIED_OUT', 'FINAL', 'SETTLED'] as const),
]

const inOrder = (a: Slot, b: Slot): number =>
  a.year - b.year || STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage) || slotOf(a).localeCompare(slotOf(b))

interface Known {
  readonly amount: Decimal
  readonly found: boolean
  readonly stated: boolean
  readonly missing: readonly string[]
}

/** What an item states itself; parts of it by who pays are no whole. */
const statedOf = ({ amounts }: BudgetItem, slot: string): Decimal | null => {
  const whole = amounts.filter(amount => !amount.fundedBy && slotOf(amount) === slot)
  return whole.length === 0 ? null : whole.reduce((sum, { amount }) => sum.plus(amount), new Decimal(0))
}

const knownOf = (
  item: BudgetItem,
  slot: string,
  childrenOf: (id: string) => readonly BudgetItem[],
): Known => {
  const stated = statedOf(item, slot)
  if (stated !== null) return { amount: stated, found: true, stated: true, missing: [] }
  const parts = childrenOf(item.id).map(child => knownOf(child, slot, childrenOf))
  if (parts.length === 0) return { amount: new Decimal(0), found: false, stated: false, missing: [item.id] }
  return {
    amount: parts.reduce((sum, { amount }) => sum.plus(amount), new Decimal(0)),
    found: parts.some(({ found }) => found),
    stated: false,
    missing: parts.flatMap(({ missing }) => missing),
  }
}

/**
 * What an item costs by year, stage and kind. Where it states an amount itself, that is it; else those of its parts
 * are added up, each once, and the parts without one are named.
 */
export const budgetTotals = (items: readonly BudgetItem[], id: string): readonly BudgetTotal[] => {
  const item = items.find(candidate => candidate.id === id)
  if (item === undefined) return []
  const children = new Map<string, BudgetItem[]>()
  for (const child of items)
    if (child.parentId) children.set(child.parentId, [...(children.get(child.parentId) ?? []), child])
  const slots = new Map(
    items.flatMap(({ amounts }) => amounts).map(amount => [slotOf(amount), amount] as const),
  )
  return [...slots.values()].sort(inOrder).flatMap(slot => {
    const { year, stage, kind, currency } = slot
    const { found, ...known } = knownOf(item, slotOf(slot), id => children.get(id) ?? [])
    return found ? [{ year, stage, kind, currency, ...known, method: 'budget-sum/1' as const }] : []
  })
}
