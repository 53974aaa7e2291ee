import type { NodeLabel } from '../../../model/model.ts'
import { fullTextQuery, type Narrowing, narrowingKeys } from '../../../text/full-text-query.ts'
import { ENOUGH, type Relaxed } from '../../../text/relaxed.ts'
import type { Typed } from '../../../text/term.ts'
import { type Graph, wholeNumber } from '../../engine/driver.ts'
import { SEARCH_INDEX } from '../../engine/schema.ts'
import { NEAR, NEAR_ENOUGH, NEAREST } from './by-meaning.ts'

/** What is looked for, and in what part of the graph. */
export interface SearchQuestion {
  /** As it was typed, for who reads what it means. */
  readonly text: string
  /** All of what was typed, as it has to be found. */
  readonly typed: Typed
  /** The same without the word for a kind of thing, which what is found need not hold. */
  readonly topic: Typed
  /** The same word for word, for where nothing holds all of it. */
  readonly relaxed: Relaxed
  readonly narrowing: Narrowing
  /** Kinds of things that were asked for: they come first. */
  readonly preferred: readonly NodeLabel[]
  /** Kinds of things of which nothing more was said: all of them are meant. */
  readonly alone: readonly NodeLabel[]
}

/** How many things a search keeps, best first: pages, totals and facets are of these. */
export const CANDIDATES = 1_000

/** From a thing to the SDG goals that it serves or belongs to. */
export const SERVES = '(n)-[:ALIGNS_WITH|MEASURES*0..1]->(:SdgGoal|SdgTarget)-[:PART_OF*0..1]->(f:SdgGoal)'

/** More words than these are a sentence: it stands as it was written, or is read word by word, never put together of other words. */
const SENTENCE = 3

const isSentence = ({ topic }: SearchQuestion): boolean => topic.terms.length > SENTENCE

/** Of a sentence so few that hold all of its words may do so by chance: what holds those that say something is more. */
const BY_CHANCE = 2

/** Whether what holds all of what was typed is an answer. What has a number is meant: 基本目標３の施策①. */
export const isEnough = (question: SearchQuestion, total: number): boolean =>
  total > (isSentence(question) && !/\d/.test(question.topic.folded) ? BY_CHANCE : 0)

/** A word that stands nowhere counts as one that so many things hold: it may be a slip. */
const UNKNOWN_RARITY = 20.5

/** Things found for one piece of a text at most. */
const EACH = 300

/** What holds all of what was typed; the query is a parameter and holds no syntax but its own. */
const EXACT = `
  CALL db.index.fulltext.queryNodes('${SEARCH_INDEX}', $query, {limit: $candidates + 1})
  YIELD node AS n, score
  WITH collect({n: n, score: score}) AS found`

/**
 * What holds enough of what was typed: the rarer a word, the more it says, and a word that stands nowhere
 * says most of all. Each piece is asked for by itself, so that what was found needs not be read.
 */
const RELAXED = `
  UNWIND $pieces AS piece
  CALL (piece) {
    CALL db.index.fulltext.queryNodes('${SEARCH_INDEX}', piece.query, {limit: $each})
    YIELD node, score
    RETURN collect({n: node, score: score}) AS hits
  }
  WITH collect({piece: piece, hits: hits}) AS asked, COUNT { (:Entity) } AS all
  WITH all, [one IN asked WHERE CASE
    WHEN one.piece.isSlip THEN size(one.hits) > 0
      AND none(other IN asked WHERE other.piece.unit = one.piece.unit AND NOT other.piece.isSlip AND size(other.hits) > 0)
    ELSE size(one.hits) > 0
      OR NOT one.piece.isGuess AND none(other IN asked WHERE other.piece.unit = one.piece.unit AND other.piece.isSlip AND size(other.hits) > 0)
    END | one {.*, worth: one.piece.weight * log(1.0 + all / (CASE size(one.hits) WHEN 0 THEN $unknown ELSE 1.0 + size(one.hits) END))}] AS asked
  WITH asked, reduce(sum = 0.0, one IN asked | sum + one.worth) AS total
  UNWIND asked AS one
  UNWIND one.hits AS hit
  WITH total, hit.n AS n, one.piece.unit AS unit, one.piece.least AS least, sum(one.piece.share) AS share,
    sum(one.worth) AS worth, sum(hit.score * one.piece.weight) AS score
  WHERE share >= least - 0.001
  WITH total, n, sum(worth) / total AS covered, sum(score) AS score
  WHERE covered >= $enough
  WITH n, round(score * (0.5 + covered), 6) AS score
  ORDER BY score DESC
  LIMIT $candidates + 1
  WITH collect({n: n, score: score}) AS found`

/** What is near in meaning, where somebody turns texts into vectors. */
const BY_MEANING = `
  ${NEAR}
    AND all(keys IN $required WHERE any(key IN keys
      WHERE coalesce(n.searchKeys, '') + coalesce(n.searchGoals, '') + ' ' CONTAINS key))
    AND none(key IN $excluded WHERE coalesce(n.searchKeys, '') + coalesce(n.searchGoals, '') + ' ' CONTAINS key)
  WITH collect({n: n, score: round(score, 6)}) AS found`

/** In which way something is looked for: by meaning only where no word finds anything. */
export type Way = 'exact' | 'relaxed' | 'meaning'

const FINDING: Readonly<Record<Way, string>> = { exact: EXACT, relaxed: RELAXED, meaning: BY_MEANING }

/** What was found, best first, as `found`. */
export const candidates = (way: Way): string => `${FINDING[way]}
  WITH found[..$candidates] AS found, size(found) <= $candidates AS complete`

/** The parameters that `candidates` names; null where nothing can be found, which needs no question. */
export const parametersOf = (question: SearchQuestion, way: Way, vector: readonly number[] | null = null) => {
  const { topic, relaxed, narrowing, preferred, alone } = question
  if (way === 'meaning')
    return (
      vector && {
        vector,
        nearest: wholeNumber(NEAREST),
        nearEnough: NEAR_ENOUGH,
        ...narrowingKeys(narrowing),
        candidates: wholeNumber(CANDIDATES),
      }
    )
  const extent = isSentence(question) ? 'words' : 'everywhere'
  const query = fullTextQuery(topic, narrowing, extent, { preferred, alone })
  const { pieces } = relaxed
  if (query === null || (way === 'relaxed' && pieces.length === 0)) return null
  const looked =
    way === 'exact'
      ? { query }
      : {
          pieces: pieces.map(piece => ({ ...piece, unit: wholeNumber(piece.unit) })),
          each: wholeNumber(EACH),
          enough: ENOUGH,
          unknown: UNKNOWN_RARITY,
        }
  return { ...looked, candidates: wholeNumber(CANDIDATES) }
}

/** Words of which no piece stands anywhere, by their places. */
const UNKNOWN = /* cypher */ `
  UNWIND $pieces AS piece
  CALL (piece) {
    CALL db.index.fulltext.queryNodes('${SEARCH_INDEX}', piece.query, {limit: 1})
    YIELD node
    RETURN count(node) AS hits
  }
  WITH piece.unit AS unit, sum(hits) AS hits
  WHERE hits = 0
  RETURN unit
  ORDER BY unit`

/** The words of a text that stand nowhere. */
export const unknownWords = async (graph: Graph, question: SearchQuestion): Promise<readonly string[]> => {
  const { units } = question.relaxed
  const pieces = question.relaxed.pieces
    .filter(({ isSlip, isGuess }) => !isSlip && !isGuess)
    .map(piece => ({ ...piece, unit: wholeNumber(piece.unit) }))
  const rows = await graph.read<{ unit: number }>('search: words that stand nowhere', UNKNOWN, { pieces })
  return rows.flatMap(({ unit }) => units[unit]?.text ?? [])
}

/** What holds words that are one slip away from a word that stands nowhere, in the words of the index. */
const ALIKE = /* cypher */ `
  UNWIND $pieces AS piece
  CALL (piece) {
    CALL db.index.fulltext.queryNodes('${SEARCH_INDEX}', piece.query, {limit: 3})
    YIELD node
    RETURN node
  }
  RETURN node.searchName AS name, node.searchAlias AS alias, node.searchText AS text`

/** Words of the index among which are those that were meant by words that stand nowhere. */
export const wordsAlike = async (
  graph: Graph,
  { relaxed: { units, pieces } }: SearchQuestion,
  unknown: readonly string[],
): Promise<readonly string[]> => {
  const slips = pieces.filter(({ isSlip, unit }) => isSlip && unknown.includes(units[unit]?.text ?? ''))
  if (slips.length === 0) return []
  const rows = await graph.read<Readonly<Record<'name' | 'alias' | 'text', string | null>>>(
    'search: words alike',
    ALIKE,
    { pieces: slips.map(({ query }) => ({ query })) },
  )
  return rows.flatMap(({ name, alias, text }) => `${name ?? ''} ${alias ?? ''} ${text ?? ''}`.split(' '))
}

/**
 * Whether anything holds the words themselves, not only others that mean the same. A capability does not
 * count: its other names are words that somebody might say, not words that anybody has said.
 */
const STANDS = /* cypher */ `
  CALL db.index.fulltext.queryNodes('${SEARCH_INDEX}', $query, {limit: 20})
  YIELD node
  WHERE NOT node:Capability
  RETURN count(node) > 0 AS stands`

export const standsLiterally = async (
  graph: Graph,
  { typed, narrowing, alone }: SearchQuestion,
): Promise<boolean> => {
  // Who names a kind means what is of it, whether or not the word stands there.
  if (alone.length > 0) return true
  const query = fullTextQuery(typed, narrowing, 'words')
  if (query === null) return false
  const [row] = await graph.read<{ stands: boolean }>('search: the words themselves', STANDS, { query })
  return row?.stands ?? false
}
