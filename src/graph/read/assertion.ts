import type { Predicate } from '../../model/relationship.ts'
import type { Collection } from '../engine/collection.ts'
import { type Concept, concept, type EntityRow } from '../engine/concept.ts'
import { property, range, related } from '../engine/filter.ts'
import { ascending, descending } from '../engine/keyset.ts'
import type { OwnedList } from '../engine/list.ts'
import { byNumber, byText } from '../engine/order.ts'
import { BY_PERIOD } from './period.ts'

export interface AssertionRow extends EntityRow {
  readonly predicate: Predicate
  readonly justification: 'STATED_IN_SOURCE' | 'MANUAL_CURATION' | 'LEXICAL_MATCH' | 'INFERENCE'
  readonly confidence: number
  readonly strength: number
  readonly relation?: 'EXACT' | 'CLOSE' | 'BROAD' | 'NARROW' | null
  readonly proxy?: boolean | null
  readonly score?: number | null
  readonly status: 'PROPOSED' | 'ACCEPTED' | 'REJECTED'
  readonly author: string
  readonly assertedOn: string
  readonly validFrom?: string | null
  readonly validTo?: string | null
  readonly commentJa?: string | null
  readonly commentEn?: string | null
  readonly subjectId: string
  readonly objectId: string
}

export const ASSERTION: Concept<AssertionRow> = concept<AssertionRow>(
  'Assertion',
  [
    'predicate',
    'justification',
    'confidence',
    'strength',
    'relation',
    'proxy',
    'score',
    'status',
    'author',
    'assertedOn',
    'validFrom',
    'validTo',
    'commentJa',
    'commentEn',
    'subjectId',
    'objectId',
  ],
  {
    name: ['subjectId', 'objectId'],
    nameLanguage: ['subjectId', 'objectId'],
  },
)

export const ASSERTIONS: Collection<AssertionRow> = {
  concept: ASSERTION,
  filters: {
    subject: related('(n:Assertion)-[:SUBJECT]->(f:Entity)'),
    object: related('(n:Assertion)-[:OBJECT]->(f:Entity)'),
    source: related('(n:Assertion)-[:QUOTES]->(f:Source)'),
    predicate: property('predicate'),
    justification: property('justification'),
    status: property('status'),
    author: property('author'),
    assertedOn: range('assertedOn'),
    confidence: range('confidence'),
    strength: range('strength'),
    score: range('score'),
    validFrom: range('validFrom'),
    validTo: range('validTo'),
  },
  orders: {
    ASSERTED_ON: byText('assertedOn'),
    CONFIDENCE: byNumber('n.confidence'),
    STRENGTH: byNumber('n.strength'),
    SCORE: byNumber('n.score'),
    ...BY_PERIOD,
  },
}

/**
 * Assertions behind a link, of the states in `$status` or, when null, of all, surest first; those of a
 * link to an SDG goal include its targets'.
 */
export const ASSERTIONS_OF_LINK: OwnedList<AssertionRow> = {
  concept: ASSERTION,
  owner: 'Entity',
  seek: "WITH ownerId, split(ownerId, ' ') AS owner",
  match: `MATCH (n:Assertion {subjectId: owner[0]})
    WHERE n.predicate = owner[1]
      AND (n.objectId = owner[2] OR owner[2] STARTS WITH 'sdg:' AND n.objectId STARTS WITH owner[2] + '.')
      AND ($status IS NULL OR n.status IN $status)`,
  order: { name: 'CONFIDENCE', keys: [descending('n.confidence', 'number'), ascending('n.sortKey')] },
}

/** The same for the one link alone, also where it leads to an SDG goal. */
export const ASSERTIONS_OF_EXACT_LINK: OwnedList<AssertionRow> = {
  ...ASSERTIONS_OF_LINK,
  match: `MATCH (n:Assertion {subjectId: owner[0], objectId: owner[2], predicate: owner[1]})
    WHERE $status IS NULL OR n.status IN $status`,
}
