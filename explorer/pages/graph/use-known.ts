import { useMemo, useRef } from 'react'
import { type Answer, useAnswers } from '../../api/use-answer.ts'
import { API_LANGUAGE } from '../../app/language.ts'
import { useLanguage } from '../../app/location.ts'
import {
  GraphExpansionDocument,
  type GraphNodeFragment,
  GraphRecordExpansionDocument,
  GraphThingsDocument,
} from '../../generated/graphql.ts'
import { isRecordType, type Known, openedKey } from './scene.ts'
import { MOST, type Opened, type View } from './view.ts'

/** How many of its links a thing brings along, so that those to what is shown already are seen. */
const LINKS = 40

/** What was answered, also for an earlier view: it stays in sight until what is newer is there. */
type Memory = {
  readonly nodes: Map<string, GraphNodeFragment>
  readonly opened: Map<string, readonly GraphNodeFragment[]>
}

const emptyMemory = (): Memory => ({ nodes: new Map(), opened: new Map() })
const MEMORIES = { ja: emptyMemory(), en: emptyMemory() }

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

const keep = (memory: Memory, opened: Opened, nodes: readonly GraphNodeFragment[] | undefined): void => {
  if (!nodes) return
  for (const node of nodes) memory.nodes.set(node.id, node)
  memory.opened.set(openedKey(opened), nodes)
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
  const memory = MEMORIES[language]
  const asked = { language: API_LANGUAGE[language] }
  const ids = [...new Set([...view.way, ...view.ids])].slice(0, MOST)
  const plain = view.opened.filter(({ type }) => !isRecordType(type))
  const records = view.opened.filter(({ type }) => isRecordType(type))
  const things = useAnswers(GraphThingsDocument, ids.length > 0 ? [{ ids, links: LINKS, ...asked }] : [])
  const expansions = useAnswers(
    GraphExpansionDocument,
    plain.map(opened => ({ ...question(opened), ...asked })),
  )
  const recordExpansions = useAnswers(
    GraphRecordExpansionDocument,
    records.map(opened => ({ ...question(opened), ...asked, end: [otherEnd(opened)] })),
  )

  const answers = [...things, ...expansions, ...recordExpansions]
  const version = useVersion(answers.map(({ data }) => data))
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is known changes with the answers
  const known = useMemo<Known>(() => {
    for (const node of things[0]?.data?.nodes ?? []) if (node) memory.nodes.set(node.id, node)
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
    return {
      node: id => memory.nodes.get(id),
      opened: opened => memory.opened.get(openedKey(opened)) ?? [],
    }
  }, [memory, version])

  const found = things[0]?.data?.nodes
  return {
    known,
    unknown: found ? ids.filter((_, index) => found[index] === null) : [],
    loading: answers.some(({ loading }) => loading),
    failed: answers.find(({ error }) => error),
  }
}
