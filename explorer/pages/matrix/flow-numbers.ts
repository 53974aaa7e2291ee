import type { FlowLinksQuery } from '../../generated/graphql.ts'

/** Somebody or some kind of organisation at the right end; `madeUp` says that it is, or has, a sample. */
export type Partner = { readonly id: string; readonly name: string; readonly madeUp?: string }

export type FlowNode = Partner & {
  readonly color?: string
  readonly value: number
  /** What its plate says where that is more than its name. */
  readonly long?: string
}
export type Band = { readonly from: string; readonly to: string; readonly value: number }

/** What the strategy's links come to: its nodes in four columns, and the bands between neighbours. */
export type Flow = {
  readonly columns: readonly (readonly FlowNode[])[]
  readonly bands: readonly Band[]
  readonly total: number
  /** Links that are too many to be divided among partners. */
  readonly undivided: number
}

/** How the ends are called that are no organisations. */
export type Ends = {
  readonly nobody: string
  readonly planItself: string
  readonly goalName: (order: number) => string
  readonly goalLong: (order: number, name: string) => string
  readonly others: (count: number) => string
}

const NOBODY = 'nobody'
const PLAN = 'plan'
const OTHERS = 'others'
/** How many partners have a line of their own. */
const NAMED = 12

const add = (sums: Map<string, number>, key: string, value: number) =>
  sums.set(key, (sums.get(key) ?? 0) + value)

const bandsOf = (sums: ReadonlyMap<string, number>): Band[] =>
  [...sums].map(([key, value]) => {
    const [from = '', to = ''] = key.split(' ')
    return { from, to, value }
  })

const sumsTo = (bands: readonly Band[]) => {
  const sums = new Map<string, number>()
  for (const { to, value } of bands) add(sums, to, value)
  return sums
}

type Matrix = NonNullable<FlowLinksQuery['alignmentMatrix']>

/** From SDG goals to partners: each link of an initiative, divided equally among those who take part in it. */
const toPartners = (cells: Matrix['cells'], partners: ReadonlyMap<string, readonly Partner[]>) => {
  const sums = new Map<string, number>()
  for (const { column, links } of cells)
    for (const { subject } of links.edges) {
      const takePart = partners.get(subject.id) ?? []
      const none = subject.id.startsWith('initiative:') ? NOBODY : PLAN
      if (takePart.length === 0) add(sums, `${column} ${none}`, 1)
      for (const { id } of takePart) add(sums, `${column} ${id}`, 1 / takePart.length)
    }
  return bandsOf(sums)
}

/** Those with the most by themselves, the rest together. */
const fewer = (bands: readonly Band[], sums: ReadonlyMap<string, number>) => {
  const real = [...sums].filter(([id]) => id !== NOBODY && id !== PLAN)
  const named = real.sort(([, a], [, b]) => b - a).slice(0, NAMED)
  const ids = new Set([NOBODY, PLAN, ...named.map(([id]) => id)])
  const merged = new Map<string, number>()
  for (const { from, to, value } of bands) add(merged, `${from} ${ids.has(to) ? to : OTHERS}`, value)
  return { order: named.map(([id]) => id), others: real.length - named.length, bands: bandsOf(merged) }
}

/** The flow of a strategy's links; `partners` are those who take part in each initiative. */
export const flowOf = (
  { strategy, alignmentMatrix }: FlowLinksQuery,
  partners: ReadonlyMap<string, readonly Partner[]>,
  ends: Ends,
): Flow | undefined => {
  if (!strategy || !alignmentMatrix) return undefined
  const { rows, columns, cells } = alignmentMatrix
  const toSdgs = cells.map(({ row, column, count }) => ({ from: row, to: column, value: count }))
  const total = toSdgs.reduce((sum, { value }) => sum + value, 0)
  const perGoal = new Map<string, number>()
  for (const { from, value } of toSdgs) add(perGoal, from, value)
  const toGoals = [...perGoal].map(([to, value]) => ({ from: strategy.id, to, value }))
  const perSdg = sumsTo(toSdgs)

  const all = toPartners(cells, partners)
  const { order, others, bands } = fewer(all, sumsTo(all))
  const perPartner = sumsTo(bands)
  const known = new Map([...partners.values()].flat().map(partner => [partner.id, partner]))
  const named = [
    ...order.flatMap(id => known.get(id) ?? []),
    { id: OTHERS, name: ends.others(others) },
    { id: NOBODY, name: ends.nobody },
    { id: PLAN, name: ends.planItself },
  ]
  const orders = new Map(strategy.goals.map(({ id, order }) => [id, order]))
  return {
    columns: [
      [{ id: strategy.id, name: strategy.name, value: total }],
      rows.map(({ node }) => ({
        id: node.id,
        name: ends.goalName(orders.get(node.id) ?? 0),
        long: ends.goalLong(orders.get(node.id) ?? 0, node.name),
        value: perGoal.get(node.id) ?? 0,
      })),
      columns.flatMap(({ node }) => {
        const value = perSdg.get(node.id) ?? 0
        if (value === 0 || !('code' in node)) return []
        return { id: node.id, name: `${node.code} ${node.name}`, color: node.color, value }
      }),
      named.flatMap(partner => {
        const value = perPartner.get(partner.id)
        return value ? { ...partner, value } : []
      }),
    ],
    bands: [...toGoals, ...toSdgs, ...bands],
    total,
    undivided: total - Math.round(all.reduce((sum, { value }) => sum + value, 0)),
  }
}
