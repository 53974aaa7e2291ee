import type { Connection } from '../../graph/engine/driver.ts'
import type { Runner } from '../../graph/engine/schema.ts'
import type { StoredNode } from '../../graph/read/questions/dataset-read.ts'
import {
  capabilityNames,
  type ProposalSubject,
  proposalSubjects,
  type Said,
  saidOfSubjects,
  targetNames,
} from '../../graph/read/questions/proposal-read.ts'
import { nameState } from '../../graph/write/derived.ts'
import { createProposals, deleteProposals, type WrittenProposal } from '../../graph/write/proposal-write.ts'
import { todayInJapan } from '../../model/calendar.ts'
import { sortKey } from '../../model/model.ts'
import { PROPOSAL_PREFIX } from '../../model/proposal-id.ts'
import { batchesOf } from '../batches.ts'
import { inLockedStore, inTransaction } from '../locked-store.ts'
import { PartlyWritten } from '../problem.ts'
import { knownSynonyms } from '../synonyms.ts'
import { type ReadProposal, wordReader } from './read-words.ts'

/** What the words of records speak for, and how much of it waits now. */
export interface Proposals {
  readonly created: number
  readonly updated: number
  readonly deleted: number
  readonly waiting: number
}

/** Who speaks where nobody but words does. */
const AUTHOR = 'tsunagu-lexical'

/** Proposals of one transaction: each is a node with two relationships and some 200 characters of text. */
const PART = 2_000

/** Of whom what goes has said something: a reason for a link, or an offer. */
export const spokenOf = (gone: readonly StoredNode[]): readonly string[] =>
  gone
    .flatMap(({ properties: { subjectId, madeById } }) => [subjectId, madeById].flatMap(id => id ?? []))
    .map(String)

interface Link {
  readonly subjectId?: unknown
  readonly predicate?: unknown
  readonly objectId?: unknown
}

const linkKey = ({ subjectId, predicate, objectId }: Link): string => `${subjectId} ${predicate} ${objectId}`

const written = (
  { id: subjectId, dataset, source }: ProposalSubject,
  { predicate, objectId, confidence, strength, comment, quote }: ReadProposal,
  now: Date,
): WrittenProposal => {
  const ends = [subjectId, predicate, objectId].map(part => part.toLowerCase().replace(/[:_]/g, '-'))
  const id = `${PROPOSAL_PREFIX}${ends.join('.')}`
  const properties = {
    id,
    sortKey: sortKey(id),
    dataset,
    subjectId,
    predicate,
    objectId,
    justification: 'LEXICAL_MATCH' as const,
    confidence,
    strength,
    status: 'PROPOSED' as const,
    author: AUTHOR,
    assertedOn: todayInJapan(now),
    commentJa: comment.ja,
    commentEn: comment.en,
    changedAt: now.toISOString(),
    ...(source === null ? {} : { sourceId: source }),
  }
  return { properties, source, quote }
}

/** When it was said is no part of what is said. */
const isSame = ({ properties, source, quote }: WrittenProposal, stored: Said): boolean =>
  Object.entries(properties).every(
    ([name, value]) => ['assertedOn', 'changedAt'].includes(name) || stored.properties[name] === value,
  ) && stored.quote === (source === null ? null : quote)

interface ProposalChange {
  readonly created: readonly WrittenProposal[]
  readonly updated: readonly WrittenProposal[]
  readonly deleted: readonly string[]
  readonly waiting: number
}

export const NO_PROPOSALS: Proposals = { created: 0, updated: 0, deleted: 0, waiting: 0 }

const NONE: ProposalChange = { created: [], updated: [], deleted: [], waiting: 0 }

/** What has to be written so that exactly that waits which words speak for, and of which nobody else speaks. */
const proposalChange = async (
  runner: Runner,
  subjects: readonly ProposalSubject[],
  now: Date,
): Promise<ProposalChange> => {
  if (subjects.length === 0) return NONE
  const { proposed, byOthers } = await saidOfSubjects(
    runner,
    subjects.map(({ id }) => id),
  )
  const said = new Set(byOthers.map(({ properties }) => linkKey(properties)))
  const vocabulary = { capabilities: await capabilityNames(runner), targets: await targetNames(runner) }
  const read = wordReader(vocabulary, knownSynonyms())
  const wanted = subjects
    .flatMap(subject => read(subject).map(proposal => written(subject, proposal, now)))
    .filter(({ properties }) => !said.has(linkKey(properties)))
  const before = new Map(proposed.map(each => [each.properties.id, each]))
  const kept = new Set<unknown>(wanted.map(({ properties: { id } }) => id))
  return {
    created: wanted.filter(({ properties: { id } }) => !before.has(id)),
    updated: wanted.filter(proposal => {
      const stored = before.get(proposal.properties.id)
      return stored !== undefined && !isSame(proposal, stored)
    }),
    deleted: [...before.keys()].filter(id => !kept.has(id)).map(String),
    waiting: wanted.length,
  }
}

type Write = (runner: Runner) => Promise<unknown>

const writes = <Row>(
  rows: readonly Row[],
  write: (runner: Runner, rows: readonly Row[]) => Promise<unknown>,
): readonly Write[] => batchesOf(rows, PART).map(own => runner => write(runner, own))

/** What was imported stands whole: only what waits for a review is not all there. */
const unfinished = (cause: unknown): never => {
  const reason = cause instanceof Error ? cause.message : String(cause)
  throw new PartlyWritten(
    `取り込みは終わりましたが、語句からの提案が途中で止まりました。同じコマンドをもう一度実行してください / everything was imported, but proposing from words ended on the way: run the same command again\n${reason}`,
    { cause },
  )
}

/**
 * Proposes capabilities and SDG targets from the words of needs, offers and organisations that state none: those
 * of some datasets, and some besides. What it proposed before and no longer would goes; what anybody else has
 * said of the same, be it a rejection, stands alone. It comes after the import, in transactions of its own.
 */
export const proposeFromWords = async (
  connection: Connection,
  datasets: readonly string[],
  besides: readonly string[],
  now = new Date(),
): Promise<Proposals> => {
  const { change } = await inLockedStore(connection, false, async transaction => {
    const change = await proposalChange(
      transaction,
      await proposalSubjects(transaction, datasets, besides),
      now,
    )
    const parts = [
      ...writes(change.deleted, deleteProposals),
      ...writes(change.created, createProposals),
      ...writes(change.updated, async (runner, rows) => {
        await deleteProposals(
          runner,
          rows.map(({ properties: { id } }) => id),
        )
        await createProposals(runner, rows)
      }),
    ]
    for (const write of parts)
      await inTransaction(connection, false, async own => {
        await write(own)
        await nameState(own)
        return { keep: true }
      })
    return { change, keep: false }
  }).catch(unfinished)
  const { created, updated, deleted, waiting } = change
  return { created: created.length, updated: updated.length, deleted: deleted.length, waiting }
}
