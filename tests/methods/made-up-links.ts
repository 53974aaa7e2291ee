import type { ReadLinks } from '../../src/methods/paths/path-search.ts'
import { reversed, type Step, stepOf } from '../../src/methods/paths/path-step.ts'
import type { NodeLinks, PathLink } from '../../src/methods/paths/proof-network.ts'
import type { PathRelationship } from '../../src/model/relationship.ts'

/** A link between two ids, with its confidence and strength where somebody weighed it. */
export type MadeUpLink = readonly [
  from: string,
  relationship: PathRelationship,
  to: string,
  confidence?: number,
  strength?: number,
]

/** Links that only make a node popular. */
export const others = (relationship: PathRelationship, to: string, count: number): MadeUpLink[] =>
  Array.from({ length: count }, (_, index) => [
    `need:${to.slice(to.indexOf(':') + 1)}-${index}`,
    relationship,
    to,
    0.01,
    0.01,
  ])

const seen = (id: string, [from, relationship, to, confidence, strength]: MadeUpLink): PathLink[] => {
  const link = {
    confidence: confidence ?? null,
    strength: strength ?? null,
    score: null,
    record: null,
    status: null,
  }
  const step = stepOf(relationship, 'FORWARD')
  return [
    ...(from === id ? [{ ...link, step, to }] : []),
    ...(to === id ? [{ ...link, step: reversed(step), to: from }] : []),
  ]
}

/** Reads made-up links as the graph would be read; keeps what was asked for, statement by statement. */
export const reader = (all: readonly MadeUpLink[], hubLinks = 200) => {
  const asked: (readonly string[])[] = []
  const byEnd = new Map<string, MadeUpLink[]>()
  for (const link of all)
    for (const id of new Set([link[0], link[2]])) byEnd.set(id, [...(byEnd.get(id) ?? []), link])
  const nodeOf = (id: string): NodeLinks => {
    const links = (byEnd.get(id) ?? []).flatMap(link => seen(id, link))
    const degrees = new Map<Step, number>()
    for (const { step } of links) degrees.set(step, (degrees.get(step) ?? 0) + 1)
    const isHub = links.length > hubLinks
    return { id, total: links.length, isHub, links: isHub ? [] : links, degrees }
  }
  const read: ReadLinks = async ids => {
    asked.push(ids)
    return ids.map(nodeOf).filter(({ total }) => total > 0)
  }
  return { read, asked }
}
