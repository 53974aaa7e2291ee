import { z } from 'zod'

/** Asks the API and answers its data. */
export type Ask = (query: string) => Promise<unknown>

const id = z.object({ id: z.string() })
const through = id.nullable()

const item = id.extend({
  participations: z.object({
    edges: z.array(
      z.object({
        through,
        node: z.object({ id: z.string(), status: z.string(), roles: z.array(z.string()), organization: id }),
      }),
    ),
    totalCount: z.number(),
  }),
  needs: z.object({
    edges: z.array(
      z.object({
        through,
        node: z.object({ id: z.string(), status: z.string(), validTo: z.string().nullable() }),
      }),
    ),
    totalCount: z.number(),
  }),
})

export type PlanItem = z.infer<typeof item>

const LISTS = `participations(first: 100) { totalCount edges { through { id } node { id status roles organization { id } } } }
  needs(first: 100) { totalCount edges { through { id } node { id status validTo } } }`

const ROOTS = ['strategicGoals', 'policyMeasures', 'leadingProjects', 'initiatives'] as const

const S = 'strategy:kumamoto-2'

/** Every item of the strategy with who takes part in it and what is asked for it. */
export const planItems = async (ask: Ask): Promise<Readonly<Record<(typeof ROOTS)[number], PlanItem[]>>> => {
  const lists = await Promise.all(
    ROOTS.map(async root => {
      const answer = await ask(
        `{ ${root}(filter: { strategy: { anyOf: ["${S}"] } }, first: 100) { nodes { id ${LISTS} } } }`,
      )
      return [
        root,
        z.record(z.string(), z.object({ nodes: z.array(item) })).parse(answer)[root]?.nodes ?? [],
      ] as const
    }),
  )
  return Object.fromEntries(lists) as Record<(typeof ROOTS)[number], PlanItem[]>
}

const record = z.object({
  id: z.string(),
  roles: z.array(z.string()),
  initiative: id,
  organization: id,
})

/** What the records themselves say, from which everything else follows. */
const plainRecords = async (ask: Ask) => {
  const page = 'first: 100'
  const answer = z
    .object({
      participations: z.object({ nodes: z.array(record) }),
      needs: z.object({ nodes: z.array(id.extend({ for: z.array(id) })) }),
      policyMeasures: z.object({ nodes: z.array(id.extend({ goal: id })) }),
      initiatives: z.object({
        nodes: z.array(
          id.extend({ parent: id, advances: z.object({ nodes: z.array(z.object({ id: z.string() })) }) }),
        ),
      }),
    })
    .parse(
      await ask(`{
        participations(${page}) { nodes { id roles initiative { id } organization { id } } }
        needs(${page}) { nodes { id for { ... on Entity { id } } } }
        policyMeasures(${page}, filter: { strategy: { anyOf: ["${S}"] } }) { nodes { id goal { id } } }
        initiatives(${page}, filter: { strategy: { anyOf: ["${S}"] } }) {
          nodes { id parent { id } advances(first: 20) { nodes { ... on Entity { id } } } }
        }
      }`),
    )
  const wholesOf = new Map<string, readonly string[]>([
    ...answer.policyMeasures.nodes.map(({ id, goal }) => [id, [goal.id]] as const),
    ...answer.initiatives.nodes.map(
      ({ id, parent, advances }) => [id, [parent.id, ...advances.nodes.map(node => node.id)]] as const,
    ),
  ])
  return { ...answer, wholesOf }
}

const initiativesAbove = (
  wholesOf: ReadonlyMap<string, readonly string[]>,
  one: string,
): readonly string[] => {
  const above = (wholesOf.get(one) ?? []).filter(id => id.startsWith('initiative:'))
  return above.flatMap(id => [id, ...initiativesAbove(wholesOf, id)])
}

/** By the definition, from the records: ids of participations and needs of each item. */
export const byDefinition = async (ask: Ask) => {
  const { participations, needs, wholesOf } = await plainRecords(ask)
  const upwards = (one: string): readonly string[] => [one, ...(wholesOf.get(one) ?? []).flatMap(upwards)]
  const isIn = (part: string, whole: string) => upwards(part).includes(whole)
  return {
    participations: (item: string) =>
      participations.nodes
        .filter(
          ({ initiative, roles }) =>
            isIn(initiative.id, item) ||
            (roles.includes('ACCOUNTABLE') && initiativesAbove(wholesOf, item).includes(initiative.id)),
        )
        .map(({ id }) => id)
        .sort(),
    needs: (item: string) =>
      needs.nodes
        .filter(need => need.for.some(({ id }) => isIn(id, item)))
        .map(({ id }) => id)
        .sort(),
  }
}

export const idsOf = (nodes: readonly { readonly id: string }[]): readonly string[] =>
  [...new Set(nodes.map(({ id }) => id))].sort()

/** Ids that a collection answers to a filter. */
export const filtered = async (ask: Ask, root: string, filter: string): Promise<readonly string[]> => {
  const answer = await ask(`{ ${root}(filter: { ${filter} }, first: 100) { nodes { id } } }`)
  return idsOf(z.record(z.string(), z.object({ nodes: z.array(id) })).parse(answer)[root]?.nodes ?? [])
}

const part = z.object({ name: z.string(), evidence: z.array(id) })

/** What stands behind the gap of each measure. */
export const measureGaps = async (ask: Ask, samples = ', samples: INCLUDE') => {
  const answer = await ask(`{ gaps(strategy: "${S}", kinds: [MEASURE], asOf: "2026-11-24"${samples}) {
    node { id } parts { name evidence(first: 100) { id } }
  } }`)
  const { gaps } = z.object({ gaps: z.array(z.object({ node: id, parts: z.array(part) })) }).parse(answer)
  return new Map(
    gaps.map(({ node, parts }) => [
      node.id,
      Object.fromEntries(parts.map(({ name, evidence }) => [name, idsOf(evidence)])),
    ]),
  )
}
