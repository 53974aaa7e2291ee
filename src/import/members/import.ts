import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { counted, type Progress, type Step, silentProgress } from '../../environment/progress.ts'
import type { Connection } from '../../graph/engine/driver.ts'
import { type Runner, takeStatistics } from '../../graph/engine/schema.ts'
import type { StoredNode } from '../../graph/read/questions/dataset-read.ts'
import {
  type MemberRegister,
  memberRegister,
  platformIds,
} from '../../graph/read/questions/member-register.ts'
import { deleteMerges, writeMerges } from '../../graph/write/merge.ts'
import { todayInJapan } from '../../model/calendar.ts'
import { inLockedStore, inTransaction } from '../locked-store.ts'
import { suggestion } from '../nearest.ts'
import { changesInParts } from '../parts.ts'
import { type Plan, planImport, readRecords } from '../plan.ts'
import { presentIn } from '../present.ts'
import { ImportRefused, PartlyWritten, type Problem, problem } from '../problem.ts'
import { NO_PROPOSALS, proposeFromWords, spokenOf } from '../proposals/propose.ts'
import { hasWrittenMuch, nodeCounts } from '../report.ts'
import { requireRoom } from '../room.ts'
import { changeCount, changeSize, writeChanges } from '../write.ts'
import { refuseToDeleteMost } from './deletion.ts'
import { type Entry, entryReader } from './entry.ts'
import { identify, type Member } from './identity.ts'
import { leaving } from './leaving.ts'
import { type MemberList, type MemberRow, readMemberList } from './list.ts'
import { message } from './message.ts'
import { possibleDuplicates } from './possible-duplicates.ts'
import {
  datasetOf,
  type GroupFinder,
  groupFinder,
  groupProblems,
  type ListContext,
  memberFolder,
} from './records.ts'
import type { MembersReport, SkippedRow } from './report.ts'
import { fileForSkipped, writeSkipped } from './skipped.ts'
import { isDeletedWith, wholes } from './wholes.ts'

export type MemberImportOptions = {
  /** Key or id of the platform whose members these are. */
  readonly platform: string
  /** Whether all of the list is made up. */
  readonly sample?: boolean
  /** Checks and reports, writes nothing. */
  readonly dryRun?: boolean
  /** Leaves out rows with problems, and writes them to a file beside the list. */
  readonly skipBadRows?: boolean
  /** Deletes members that the list no longer has. */
  readonly allowDelete?: boolean
  /** Does so also where they are most of the members of the platform. */
  readonly deleteMost?: boolean
  readonly now?: Date
  readonly progress?: Progress
}

/** What one transaction of a list takes, in nodes and relationships: half of what was measured to fit. */
const PART = 10_000

const registerOf = async (runner: Runner, file: string, platform: string): Promise<MemberRegister> => {
  const id = platform.startsWith('platform:') ? platform : `platform:${platform}`
  const register = await memberRegister(runner, id, datasetOf(id))
  if (register) return register
  const known = await platformIds(runner)
  const hint = suggestion(id, known, `platforms here: ${known.join(' ')}`)
  const ja = `${id} というプラットフォームはありません。--platform に次のいずれかを指定してください: ${known.join(' ')}`
  throw new ImportRefused([
    problem({ file, line: 1, column: 1 }, message({ ja, en: `there is no ${id}${hint}` })),
  ])
}

type Checked = {
  readonly members: readonly Member[]
  readonly skipped: readonly SkippedRow[]
  readonly merges: ReturnType<typeof identify>['merges']
}

/** Reads every row by itself, then tells which organisation each speaks of. */
const checkRows = (
  list: MemberList,
  register: MemberRegister,
  { sample, today, groupOf }: { sample: boolean; today: string; groupOf: GroupFinder },
): Checked => {
  const problems = new Map<MemberRow, readonly Problem[]>(list.problems)
  const readEntry = entryReader(register, sample, today)
  const entries = list.rows.flatMap((row): Entry[] => {
    const reading = readEntry(row)
    if ('problems' in reading) problems.set(row, [...(problems.get(row) ?? []), ...reading.problems])
    return 'entry' in reading && !problems.has(row) ? [reading.entry] : []
  })
  const identified = identify(entries, register, datasetOf(register.platform.id))
  for (const [{ row }, found] of identified.problems) problems.set(row, found)
  const members = identified.members.filter(member => {
    const found = groupProblems(member, register, groupOf)
    if (found.length > 0) problems.set(member.row, found)
    return found.length === 0
  })
  const skipped = list.rows.flatMap(row => {
    const found = problems.get(row)
    return found ? [{ row, problems: found }] : []
  })
  return { members, skipped, merges: identified.merges }
}

const interrupted = (done: number, of: number, cause: unknown) => {
  const reason = cause instanceof Error ? cause.message : String(cause)
  const text = message({
    ja: `途中で終わりました（${of}回のうち${done}回まで書き込み済み）。書き込んだ会員に欠けはありません。同じコマンドをもう一度実行すると、残りを取り込みます`,
    en: `the import ended on the way, after ${done} of ${of} transactions; the members that these wrote are whole. Run the same command again to import the rest`,
  })
  return new PartlyWritten(`${text}\n${reason}`, { cause })
}

/** A list without members is a download that broke off or a filter left on, not an instruction. */
const refuseEmpty = ({ file, rows }: MemberList): void => {
  if (rows.length > 0) return
  const text = message({
    ja: '見出しだけで、会員の行が1つもありません。名簿が途中で切れていないか、絞り込まれていないかを確かめてください',
    en: 'there is a heading, but no row of a member; check that the list is whole and not filtered',
  })
  throw new ImportRefused([problem({ file, line: 1, column: 1 }, text)])
}

const deletedNodes = (nodes: readonly StoredNode[]): MembersReport['deleted'] =>
  nodes.map(({ id, label, properties }) => ({ id, label, name: String(properties.nameJa ?? '') }))

/** Writes a plan in as many transactions as it takes, each of whole members. */
const writeInParts = async (
  connection: Connection,
  { changes, merges, state }: Plan,
  members: readonly Member[],
  now: Date,
  step: Step,
): Promise<void> => {
  const nodes = [
    ...changes.nodes.created,
    ...changes.nodes.updated.map(([, node]) => node),
    ...changes.nodes.unchanged,
  ]
  const parts = changesInParts(changes, wholes([...nodes, ...state.nodes], members), PART)
  const wrote = counted(step, changeCount(changes))
  for (const [index, part] of parts.entries()) {
    const written = inTransaction(connection, false, async transaction => {
      await writeChanges(transaction, part, now, wrote)
      if (index === 0) {
        await writeMerges(transaction, merges.set)
        await deleteMerges(transaction, merges.removed)
      }
      return { keep: true }
    })
    await written.catch((error: unknown) => {
      throw index === 0 ? error : interrupted(index, parts.length, error)
    })
  }
}

/** What a file holds; null for what is none: a pipe or a device may never end. */
const bytesOf = async (file: string): Promise<Buffer | null> =>
  (await stat(file)).isFile() ? readFile(file) : null

const run = async (
  connection: Connection,
  file: string,
  options: MemberImportOptions,
  step: Step,
): Promise<{ report: Omit<MembersReport, 'durationMs' | 'proposals'>; besides: readonly string[] }> => {
  const {
    sample = false,
    dryRun = false,
    skipBadRows = false,
    allowDelete = false,
    deleteMost = false,
    now = new Date(),
  } = options
  const content = await bytesOf(file).catch(() => null)
  if (!content) {
    const ja = 'ファイルを開けません。場所と名前を確かめてください'
    throw new ImportRefused([
      problem(
        { file, line: 1, column: 1 },
        message({ ja, en: 'the file cannot be opened; check its place and name' }),
      ),
    ])
  }
  const list = readMemberList(file, content)
  if (!('rows' in list)) throw new ImportRefused(list.problems)
  refuseEmpty(list)

  return inLockedStore(connection, dryRun, async transaction => {
    const register = await registerOf(transaction, file, options.platform)
    const groupOf = groupFinder(register)
    const today = todayInJapan(now)
    const { members, skipped, merges } = checkRows(list, register, { sample, today, groupOf })
    if (!skipBadRows && skipped.length > 0)
      throw new ImportRefused(
        skipped.flatMap(({ problems }) => problems),
        { ofRows: members.length > 0 },
      )
    const context: ListContext = {
      file,
      sha256: createHash('sha256').update(content).digest('hex'),
      columns: list.columns,
      register,
      sample,
      today,
      groupOf,
    }
    const folder = memberFolder(members, context)
    const duplicates = possibleDuplicates(members, register)
    const leftOut = skipped.map(({ row }) => row)
    const left = leaving(members, leftOut, duplicates, register, list.aboutNames)
    if (allowDelete) refuseToDeleteMost(file, left, deleteMost)
    const isDeleted = isDeletedWith(members, context, merges, left, allowDelete)
    const plan = await planImport(presentIn(transaction), [folder], readRecords([folder]), {
      isDeleted,
      merges,
      now,
    })
    const besides = await fileForSkipped(list, skipped)
    const changed = plan.changed && members.length > 0
    if (!dryRun) {
      if (changed) requireRoom(connection.folder, changeSize(plan.changes))
      // The disk comes first: a file can be written again, a member that went cannot be called back.
      await writeSkipped(besides)
      if (changed) await writeInParts(connection, plan, members, now, step)
    }
    const report = {
      dataset: folder.header.id,
      encoding: list.encoding,
      unread: list.unread,
      unseen: list.unseen,
      rows: list.rows.length,
      aboutList: list.aboutList,
      members,
      records: nodeCounts(plan.changes.nodes),
      duplicates,
      newGroups: plan.changes.nodes.created
        .filter(({ label }) => label === 'WorkingGroup')
        .map(({ properties }) => String(properties.nameJa)),
      skipped,
      skippedFile: besides.file,
      earlierFiles: besides.earlier,
      absent: left.absent.length - (allowDelete ? left.going.length : 0),
      gone: allowDelete ? left.going : [],
      unmatched: left.unmatched,
      deleted: deletedNodes(plan.state.deleted),
      changed,
      dryRun,
    }
    // The lock leaves nothing; what there was to write has been written beside it.
    return { report, besides: spokenOf(plan.state.deleted), keep: false }
  })
}

/**
 * Imports the member list of a platform. Everything is checked before anything is written; then whole members
 * are written in bounded transactions. One that is interrupted leaves members whole, and running it again
 * completes it. Throws ImportRefused with every problem found; then nothing was written.
 */
export const importMembers = async (
  connection: Connection,
  file: string,
  options: MemberImportOptions,
): Promise<MembersReport> => {
  const began = Date.now()
  const step = (options.progress ?? silentProgress).step(`Importing ${file}`)
  try {
    const { report, besides } = await run(connection, file, options, step)
    const proposals = options.dryRun
      ? NO_PROPOSALS
      : await proposeFromWords(connection, [report.dataset], besides, options.now)
    if (!options.dryRun && hasWrittenMuch(report.records))
      await takeStatistics(connection).catch(() => undefined)
    const durationMs = Date.now() - began
    step.done(`${(durationMs / 1000).toFixed(1)} s`)
    return { ...report, proposals, durationMs }
  } catch (error) {
    step.fail()
    throw error
  }
}
