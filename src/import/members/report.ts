import type { NodeLabel } from '../../model/model.ts'
import { formatProblem, type Problem } from '../problem.ts'
import type { Proposals } from '../proposals/propose.ts'
import { type Count, countLines, proposalLines } from '../report.ts'
import { nameSome } from './deletion.ts'
import { fiscalColumns } from './fiscal-columns.ts'
import { mayBeTwoGoals } from './goals.ts'
import type { Member } from './identity.ts'
import type { Named } from './leaving.ts'
import type { MemberRow } from './list.ts'
import type { PossibleDuplicate } from './possible-duplicates.ts'

/** A row that was left out, and why. */
export type SkippedRow = { readonly row: MemberRow; readonly problems: readonly Problem[] }

/** What an import of a member list did, or would do. */
export type MembersReport = {
  readonly dataset: string
  readonly encoding: string
  /** Headings of columns that were not read. */
  readonly unread: readonly string[]
  /** Rows and columns that nobody sees in the sheet, and that were read. */
  readonly unseen: readonly string[]
  readonly rows: number
  /** Numbers of rows that speak of the list itself. */
  readonly aboutList: readonly number[]
  readonly members: readonly Member[]
  readonly records: Readonly<Partial<Record<NodeLabel, Count>>>
  readonly duplicates: readonly PossibleDuplicate[]
  /** Names of working groups that the store did not have. */
  readonly newGroups: readonly string[]
  readonly skipped: readonly SkippedRow[]
  /** Where they are written, or would be. */
  readonly skippedFile: string | undefined
  /** Files of rows left out by earlier runs, which stay as they are. */
  readonly earlierFiles: readonly string[]
  /** How many members the store keeps from earlier lists that this one does not have. */
  readonly absent: number
  /** Those that go. */
  readonly gone: readonly Named[]
  /** Every record that goes. */
  readonly deleted: readonly (Named & { readonly label: NodeLabel })[]
  /** Rows left out because of which nothing goes: they could speak of any member. */
  readonly unmatched: readonly MemberRow[]
  /** False where the store held all this already. */
  readonly changed: boolean
  readonly dryRun: boolean
  /** What was proposed from words; nothing in a dry run. */
  readonly proposals: Proposals
  readonly durationMs: number
}

const sameness = (samePlace: boolean | undefined): string => {
  if (samePlace === undefined) return '所在地は不明 / place not known of both'
  return samePlace ? '所在地も同じ / in the same place' : '所在地は別 / in another place'
}

const duplicateLines = ({ duplicates }: MembersReport): string[] => {
  if (duplicates.length === 0) return []
  return [
    `同じ団体かもしれません。同じであれば、その行の「統合先ID」に右のIDを書いて取り込み直してください（${duplicates.length}件）`,
    `Possibly the same organisation; if so, write the id on the right into the column 統合先ID of the row (${duplicates.length}):`,
    ...duplicates.map(
      ({ member: { row, name, id }, other, samePlace }) =>
        `  ${row.at.file}:${row.at.line} ${name} (${id}) → ${other.nameJa} ${other.id}（${sameness(samePlace)}）`,
    ),
  ]
}

const skippedLines = ({ skipped, skippedFile, dryRun }: MembersReport): string[] => {
  if (skipped.length === 0) return []
  const where = dryRun
    ? `取り込むときに書き出します / they will be written to: ${skippedFile}`
    : `直して取り込んでください / mend and import: ${skippedFile}`
  return [
    ...skipped.flatMap(({ problems }) => problems.map(item => `  ${formatProblem(item)}`)),
    `取り込まなかった行 / Rows left out: ${skipped.length}（${where}）`,
  ]
}

const earlierLines = ({ earlierFiles, skipped }: MembersReport): string[] => {
  if (earlierFiles.length === 0) return []
  const what =
    skipped.length > 0
      ? '以前に書き出した行（内容が違うため、上書きしていません） / Rows left out by an earlier run, not written over'
      : 'この名簿に除く行はもうありません。以前に書き出した次のファイルは、確かめて削除してください / No row is left out any more; look through and remove what an earlier run wrote'
  return [`${what}: ${earlierFiles.join('、')}`]
}

const counted = (word: string, named: readonly Named[]): string[] =>
  named.length === 0 ? [] : [`${word}: ${named.length}`, ...nameSome(named).map(name => `  ${name}`)]

/** What else of a deletion has a name that tells something. */
const NAMED: readonly NodeLabel[] = ['Need', 'Offer', 'WorkingGroup']

/** Who goes, what else goes, and who stays although the list does not have it. */
const leavingLines = ({ gone, deleted, absent, unmatched, dryRun }: MembersReport): string[] => {
  const [ja, en] = dryRun ? ['削除される', 'To be deleted'] : ['削除した', 'Deleted']
  const rows = unmatched.map(({ number }) => number).join('、')
  return [
    ...counted(`${ja}会員 / ${en}, members`, gone),
    ...counted(
      `${ja}課題・提案・分科会 / ${en}, needs, offers and working groups`,
      deleted.filter(({ label }) => NAMED.includes(label)),
    ),
    ...(absent > 0
      ? [`この名簿にない会員（そのまま残します） / Members not in this list, kept: ${absent}`]
      : []),
    ...(rows === ''
      ? []
      : [
          `除いた行がどの会員のものか分からないため、何も削除していません / Nothing is deleted, because these rows left out could be any member's: ${rows}`,
        ]),
  ]
}

const MOST_SHOWN = 50

/** Kinds that the list does not tell, or in words that nobody knows: a reader has to check them. */
const kindLines = ({ members }: MembersReport): string[] => {
  const guessed = members.filter(({ isKindGuessed, states }) => isKindGuessed && states)
  const unknown = members.filter(({ unknownKind }) => unknownKind !== undefined)
  return [
    ...counted(
      '団体の種類を名称から推測した会員（確かめてください） / Kinds guessed from names, to be checked',
      guessed.map(({ id, name, kind }) => ({ id: kind, name: `${name} ${id}` })),
    ),
    ...counted(
      '団体の種類が分からず、OTHERとした会員 / Kinds in words not known, taken as OTHER',
      unknown.map(({ name, unknownKind }) => ({ id: unknownKind ?? '', name })),
    ),
  ]
}

/** Numbers such as 3.4, which somebody may have meant for two goals. */
const targetLines = ({ members }: MembersReport): string[] => {
  const cells = members
    .flatMap(({ row }) => row.cells.get('goals') ?? [])
    .filter(({ text }) => mayBeTwoGoals(text))
  if (cells.length === 0) return []
  const shown = cells.slice(0, MOST_SHOWN).map(({ name, text }) => `${name} ${text}`)
  const more = cells.length > MOST_SHOWN ? ['…'] : []
  return [
    `ターゲットとして読んだ番号 / Numbers read as targets: ${cells.length}（2つのゴールなら「3、4」のように書いてください / where two goals are meant, write them like 3、4）`,
    `  ${[...shown, ...more].join('、')}`,
  ]
}

const withoutCapability = ({ members }: MembersReport): string[] => {
  const count = members.reduce(
    (sum, { needs, offers, requires, provides }) =>
      sum + (requires.length === 0 ? needs.length : 0) + (provides.length === 0 ? offers.length : 0),
    0,
  )
  return count === 0
    ? []
    : [
        `技術・ノウハウの記載がない課題・提案 / Needs and offers without a capability: ${count}（「必要な技術・ノウハウの名称」「提供できる技術・ノウハウの名称」の列で補えます / the columns 必要な技術・ノウハウの名称 and 提供できる技術・ノウハウの名称 take them）`,
      ]
}

const outcome = ({ members, changed, dryRun, durationMs }: MembersReport): string => {
  const seconds = `${(durationMs / 1000).toFixed(1)} s`
  if (members.length === 0)
    return `取り込める会員はありませんでした / No member could be imported (${seconds}).`
  if (!changed) return `変更はありません / Nothing changed: the store holds all of this already (${seconds}).`
  return dryRun
    ? `試行のため書き込んでいません / Dry run: nothing was written (${seconds}).`
    : `取り込みました / Imported in ${seconds}.`
}

/** The report as the person at the desk reads it. */
export const formatMembersReport = (report: MembersReport): string => {
  const { dataset, encoding, rows, members, unread, unseen, newGroups, records, aboutList } = report
  const own = members.filter(({ id, own }) => id === own).length
  return [
    `${dataset}: ${encoding}, 行 / rows ${rows}, 会員 / members ${members.length}${own < members.length ? `（統合済み / merged ${members.length - own}）` : ''}`,
    ...countLines(records),
    ...(unread.length > 0 ? [`読み込まない列 / Columns not read: ${unread.join('、')}`] : []),
    ...fiscalColumns(unread),
    ...(unseen.length > 0
      ? [
          `非表示または絞り込みで見えない行・列も読み込みました。不要なら削除してください / Rows and columns that are hidden or filtered away were read too; remove them if they are not meant: ${unseen.join('、')}`,
        ]
      : []),
    ...(newGroups.length > 0 ? [`新しい分科会 / New working groups: ${newGroups.join('、')}`] : []),
    ...(aboutList.length > 0
      ? [
          `会員の行ではない（合計、注記など）として読まなかった行 / Rows about the list, such as totals and notes, not read as members: ${aboutList.join('、')}`,
        ]
      : []),
    ...kindLines(report),
    ...targetLines(report),
    ...leavingLines(report),
    ...withoutCapability(report),
    ...proposalLines(report.proposals),
    ...duplicateLines(report),
    ...skippedLines(report),
    ...earlierLines(report),
    outcome(report),
  ].join('\n')
}
