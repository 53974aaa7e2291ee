import type { NodeLabel } from '../model/model.ts'
import type { RelationshipType } from '../model/relationship.ts'
import type { Copies } from './copies.ts'
import type { NodeChange, RelationshipChange } from './graph-change.ts'
import type { Proposals } from './proposals/propose.ts'

/** How many of one type were touched and how. */
export type Count = { created: number; updated: number; deleted: number; unchanged: number }

export type Report = {
  readonly datasets: readonly string[]
  readonly records: Readonly<Partial<Record<NodeLabel, Count>>>
  readonly relationships: Readonly<Partial<Record<RelationshipType, Count>>>
  /** Records that the store has from these datasets and the files no longer have. */
  readonly vanished: readonly string[]
  /** True where the vanished records were deleted, or would be in a dry run. */
  readonly vanishedDeleted: boolean
  /** Strategies of other places whose texts the files repeat. */
  readonly copies: readonly Copies[]
  /** What a person should look at in the files, in both languages. */
  readonly notes: readonly string[]
  /** False where the store held all this already. */
  readonly changed: boolean
  readonly dryRun: boolean
  /** In how many transactions it was written, or would be. */
  readonly parts: number
  /** What was proposed from words; nothing in a dry run. */
  readonly proposals: Proposals
  readonly durationMs: number
}

const CHANGES = ['created', 'updated', 'deleted', 'unchanged'] as const

const tally = <Name extends string>(
  entries: readonly (readonly [Name, (typeof CHANGES)[number]])[],
): Partial<Record<Name, Count>> => {
  const counts: Partial<Record<Name, Count>> = {}
  for (const [name, change] of entries) {
    const count = counts[name] ?? { created: 0, updated: 0, deleted: 0, unchanged: 0 }
    count[change] += 1
    counts[name] = count
  }
  return counts
}

/** Counts of the nodes by type. */
export const nodeCounts = ({ created, updated, deleted, unchanged }: NodeChange) =>
  tally([
    ...created.map(({ label }) => [label, 'created'] as const),
    ...updated.map(([, { label }]) => [label, 'updated'] as const),
    ...deleted.map(({ label }) => [label, 'deleted'] as const),
    ...unchanged.map(({ label }) => [label, 'unchanged'] as const),
  ])

/** Counts of the relationships by type. */
export const relationshipCounts = (changes: readonly RelationshipChange[]) =>
  tally(
    changes.flatMap(({ created, updated, deleted, unchanged }) => [
      ...created.map(({ type }) => [type, 'created'] as const),
      ...updated.map(([, { type }]) => [type, 'updated'] as const),
      ...deleted.map(({ type }) => [type, 'deleted'] as const),
      ...unchanged.map(({ type }) => [type, 'unchanged'] as const),
    ]),
  )

/** From how many new or deleted records on plans may have become wrong. */
const MUCH = 500

/**
 * Whether so much was written that the database should look at its indexes anew and forget its plans. After a
 * few rows that would only cost: every statement has to be planned again, by this import's readers too.
 */
export const hasWrittenMuch = (records: Report['records']): boolean =>
  Object.values(records).reduce((sum, { created, deleted }) => sum + created + deleted, 0) >= MUCH

const countLine = (name: string, count: Count): string => {
  const parts = CHANGES.filter(change => count[change] > 0).map(change => `${count[change]} ${change}`)
  return `  ${name.padEnd(16)} ${parts.join(', ')}`
}

/** A line for each type that was touched. */
export const countLines = (counts: Readonly<Partial<Record<string, Count>>>): string[] =>
  Object.entries(counts).flatMap(([name, count]) => (count ? [countLine(name, count)] : []))

const vanishedLines = ({ vanished, vanishedDeleted, dryRun }: Report): string[] => {
  if (vanished.length === 0) return []
  const deleted = dryRun ? 'to be deleted:' : 'deleted:'
  const verdict = vanishedDeleted ? deleted : 'kept; --allow-delete would delete:'
  const japanese = vanishedDeleted
    ? dryRun
      ? '削除されます'
      : '削除しました'
    : 'そのまま残します（--allow-delete で削除）'
  return [
    `ファイルにない記録、${japanese} / No longer in the files, ${verdict}`,
    ...vanished.map(id => `  ${id}`),
  ]
}

/** Copied texts count as one's own, and are published under one's own name: a reader has to be told. */
const copyLines = ({ copies }: Report): string[] =>
  copies.flatMap(({ strategyId, count, of, examples }) => [
    `注意: このフォルダーの文言${of}件のうち${count}件が、別の地域の ${strategyId} と同じです。自分の計画の文言か確かめてください`,
    `Warning: ${count} of the ${of} texts of this folder are those of ${strategyId}, of another place; check that they are your own plan's:`,
    ...examples.map(text => `  ${text}`),
  ])

/** What waits for a person's word, where something of it is new or gone. */
export const proposalLines = ({ created, updated, deleted, waiting }: Proposals): string[] =>
  created + updated + deleted === 0
    ? []
    : [
        `語句からの提案: 新規${created}件、変更${updated}件、取下げ${deleted}件。確認待ち${waiting}件`,
        `Proposed from words: ${created} new, ${updated} changed, ${deleted} withdrawn; ${waiting} await review`,
      ]

const outcome = ({ changed, dryRun, parts, durationMs }: Report): string => {
  const seconds = `${(durationMs / 1000).toFixed(1)} s`
  if (!changed) return `変更はありません / Nothing changed: the store holds all of this already (${seconds}).`
  return dryRun
    ? `試行のため書き込んでいません / Dry run: nothing was written (${seconds}).`
    : `取り込みました${parts > 1 ? `（${parts}回に分けて）` : ''} / Imported in ${parts > 1 ? `${parts} parts, ` : ''}${seconds}.`
}

/** The report as a person reads it. */
export const formatReport = (report: Report): string =>
  [
    report.datasets.join(', '),
    ...countLines(report.records),
    ...countLines(report.relationships),
    ...vanishedLines(report),
    ...copyLines(report),
    ...report.notes,
    ...proposalLines(report.proposals),
    outcome(report),
  ].join('\n')
