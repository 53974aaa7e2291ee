import { useMemo, useRef } from 'react'
import { Refused } from '../../api/ask.ts'
import { type Answer, useAnswers } from '../../api/use-answer.ts'
import { API_LANGUAGE } from '../../app/language.ts'
import { useLanguage } from '../../app/location.ts'
import { useAskedSamples } from '../../app/samples.ts'
import {
  GraphAroundDocument,
  type GraphAroundQuery,
  GraphExpansionDocument,
  GraphRecordExpansionDocument,
  GraphThingsDocument,
} from '../../generated/graphql.ts'
import { typeOf } from '../../words/entity-type.ts'
import { LAYERS, layerOf } from './layers.ts'
import { isRecordType, type Known, type KnownLink, type Node, openedKey } from './scene.ts'
import { MOST, type Opened, type View } from './view.ts'

/** How many of its links a thing brings along, so that those to what is shown already are seen. */
const LINKS = 40

/** How many neighbours a thing is shown with at first, and how many of them at most in one layer of the drawing. */
const STRONGEST = 18
const EACH = 8
/** A thing with fewer neighbours than this is shown with what lies behind them, up to so many. */
const ENOUGH = 15
/** Of those who deliver, so many are asked for: some are records, which stand for what is at their other end. */
const WHO = 20

/** What was answered, also for an earlier view: it stays in sight until what is newer is there. */
type Memory = {
  readonly nodes: Map<string, Node>
  readonly opened: Map<string, readonly Node[]>
  readonly around: Map<string, Surroundings>
}

const emptyMemory = (): Memory => ({
  nodes: new Map(),
  opened: new Map(),
  around: new Map(),
})
/** How many links of each kind a thing has depends on whether what is made up counts. */
const memories = () => ({ EXCLUDE: emptyMemory(), INCLUDE: emptyMemory() })
const MEMORIES = { ja: memories(), en: memories() }

const question = ({ id, relationship, direction, type, first }: Opened) => ({
  id,
  relationship: [relationship],
  direction,
  types: [type],
  first,
  links: LINKS,
})

/** A record is had by an organisation and lies in what it takes part in: seen from the one, the other is meant. */
const otherEnd = ({ relationship }: Opened) => (relationship === 'HAS' ? 'IN' : 'HAS')

/** Adds to what is known of a thing; its links stay known when it comes along as a neighbour. */
const know = (memory: Memory, node: Node): void => {
  memory.nodes.set(node.id, { ...memory.nodes.get(node.id), ...node })
}

const keep = (memory: Memory, opened: Opened, nodes: readonly Node[] | undefined): void => {
  if (!nodes) return
  for (const node of nodes) know(memory, node)
  memory.opened.set(openedKey(opened), nodes)
}

type AroundNode = NonNullable<GraphAroundQuery['node']>

/** The neighbours of a thing by layer; a participation or membership is the thing at its other end. */
const layersOf = ({ id, plan, work, sdgs, who, records }: AroundNode) => {
  const nodes = ({ edges }: AroundNode['plan']) => edges.map(({ node }) => node)
  const ends = records.edges.flatMap(({ node }) => nodes(node.neighbors)).filter(node => node.id !== id)
  const all = [nodes(plan), [...nodes(work), ...ends.filter(isWork)], nodes(sdgs)]
  return [...all, [...ends.filter(node => !isWork(node)), ...nodes(who)]]
}

const isWork = ({ id }: { readonly id: string }) => typeOf(id) === 'INITIATIVE'

/** An id that nobody has is refused. */
const isUnknown = ({ data, error }: Answer<GraphAroundQuery>) =>
  data?.node === null || (error instanceof Refused && error.code === 'BAD_USER_INPUT')

type Surroundings = {
  /** Neighbours by layer, each the strongest first. */
  readonly layers: readonly (readonly Node[])[]
  /** What lies within two steps, the nearest and strongest first, and the links between all of it. */
  readonly beyond: readonly Node[]
  readonly links: readonly KnownLink[]
}

/** Some of each layer: layer by layer the next strongest, until there are enough; then what is joined to those. */
const strongest = ({ layers, beyond, links }: Surroundings, id: string) => {
  const chosen = new Map<string, Node>()
  for (let rank = 0; rank < EACH; rank += 1)
    for (const layer of layers) {
      const node = layer[rank]
      if (node && chosen.size < STRONGEST) chosen.set(node.id, node)
    }
  const joined = new Map<string, Set<string>>()
  for (const { from, to } of links) {
    joined.set(from, (joined.get(from) ?? new Set()).add(to))
    joined.set(to, (joined.get(to) ?? new Set()).add(from))
  }
  const near = [...chosen.keys()]
  const behind = beyond.filter(
    node => node.id !== id && !chosen.has(node.id) && near.some(one => joined.get(node.id)?.has(one)),
  )
  const layersBehind = LAYERS.map(layer =>
    behind.filter(node => layerOf(typeOf(node.id) ?? 'SOURCE') === layer),
  )
  for (let rank = 0; rank < EACH; rank += 1)
    for (const layer of layersBehind) {
      const node = layer[rank]
      if (node && chosen.size < ENOUGH) chosen.set(node.id, node)
    }
  return [...chosen.values()]
}

/** A number that goes up when a list holds something else; a list of any length cannot be a dependency. */
function useVersion(list: readonly unknown[]): number {
  const last = useRef({ list, version: 0 })
  const before = last.current.list
  if (before.length !== list.length || list.some((item, index) => item !== before[index]))
    last.current = { list, version: last.current.version + 1 }
  return last.current.version
}

export type Knowledge = {
  readonly known: Known
  /** Ids of the address that nothing has. */
  readonly unknown: readonly string[]
  readonly loading: boolean
  /** What failed, to be tried again. */
  readonly failed: Answer<unknown> | undefined
}

/** What a view needs to know: one question for what stands for itself, and one for each expansion. */
export function useKnown(view: View): Knowledge {
  const language = useLanguage()
  const samples = useAskedSamples()
  const memory = MEMORIES[language][samples]
  // Stays in sight until what is asked with the switch as it stands now is there.
  const before = MEMORIES[language][samples === 'INCLUDE' ? 'EXCLUDE' : 'INCLUDE']
  const asked = { language: API_LANGUAGE[language], samples }
  const ids = [...new Set([...view.way, ...view.ids])].slice(0, MOST)
  const plain = view.opened.filter(({ type }) => !isRecordType(type))
  const records = view.opened.filter(({ type }) => isRecordType(type))
  const arounds = useAnswers(
    GraphAroundDocument,
    view.around.map(({ id }) => ({ id, each: EACH, who: WHO, links: LINKS, ...asked })),
  )
  const things = useAnswers(GraphThingsDocument, ids.length > 0 ? [{ ids, links: LINKS, ...asked }] : [])
  const expansions = useAnswers(
    GraphExpansionDocument,
    plain.map(opened => ({ ...question(opened), ...asked })),
  )
  const recordExpansions = useAnswers(
    GraphRecordExpansionDocument,
    records.map(opened => ({ ...question(opened), ...asked, end: [otherEnd(opened)] })),
  )

  const answers = [...things, ...arounds, ...expansions, ...recordExpansions]
  const version = useVersion(answers.map(({ data }) => data))
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is known changes with the answers
  const known = useMemo<Known>(() => {
    for (const node of things[0]?.data?.nodes ?? []) if (node) know(memory, node)
    for (const answer of arounds) {
      const node = answer.data?.node
      if (!node) continue
      const layers = layersOf(node)
      const { nodes: beyond = [], edges: links = [] } = answer.data?.neighborhood ?? {}
      memory.around.set(node.id, { layers, beyond, links })
      for (const one of [node, ...layers.flat(), ...beyond]) know(memory, one)
    }
    for (const [index, opened] of plain.entries())
      keep(
        memory,
        opened,
        expansions[index]?.data?.node?.neighbors.edges.map(({ node }) => node),
      )
    for (const [index, opened] of records.entries())
      keep(
        memory,
        opened,
        recordExpansions[index]?.data?.node?.neighbors.edges.flatMap(({ node }) =>
          node.neighbors.edges.map(end => end.node),
        ),
      )
    const aroundOf = (id: string) => memory.around.get(id) ?? before.around.get(id)
    return {
      node: id => memory.nodes.get(id) ?? before.nodes.get(id),
      opened: opened => memory.opened.get(openedKey(opened)) ?? before.opened.get(openedKey(opened)) ?? [],
      linksAround: id => aroundOf(id)?.links ?? [],
      around: id => {
        const around = aroundOf(id)
        return around ? strongest(around, id) : []
      },
    }
  }, [memory, before, version])

  const found = things[0]?.data?.nodes
  return {
    known,
    unknown: [
      ...(found ? ids.filter((_, index) => found[index] === null) : []),
      ...view.around.flatMap(({ id }, index) => {
        const answer = arounds[index]
        return answer && isUnknown(answer) ? id : []
      }),
    ],
    loading: answers.some(({ loading }) => loading),
    failed: answers.find(answer => answer.error && !arounds.some(one => one === answer && isUnknown(one))),
  }
}
