import { createHash } from 'node:crypto'
import type { MemberRegister, RegisteredOrganization } from '../../graph/read/questions/member-register.ts'
import { fold } from '../../text/fold.ts'
import { encodedAlike } from '../characters.ts'
import type { DatasetFolder } from '../folder.ts'
import { type Position, type Problem, problem } from '../problem.ts'
import { keyOf, type RecordType } from '../record-type.ts'
import { type Cell, fieldText, type Quotation, type Row } from '../row.ts'
import { assertion } from '../tables/assertion.ts'
import { dataset as datasetType } from '../tables/dataset.ts'
import { need, offer } from '../tables/exchange.ts'
import { source as sourceType } from '../tables/source.ts'
import { membership, organization, workingGroup } from '../tables/stakeholder.ts'
import type { ColumnKey } from './column-key.ts'
import type { Item } from './entry.ts'
import type { Member } from './identity.ts'
import { message } from './message.ts'

/** How sure a member's own word on its goals is, and how strongly it is taken to serve one that it names. */
const STATED_GOAL = { confidence: '0.9', strength: '0.5' }

const LONGEST_TITLE = 80
const HASH_LENGTH = 10

/** The list that members come from, and what the store knows of it. */
export type ListContext = {
  readonly file: string
  readonly sha256: string
  readonly columns: ReadonlySet<ColumnKey>
  readonly register: MemberRegister
  /** Whether all of the list is made up. */
  readonly sample: boolean
  /** The day of the run, for what the store does not hold yet. */
  readonly today: string
  readonly groupOf: GroupFinder
}

/** The dataset that the members of a platform are kept in. */
export const datasetOf = (platformId: string): string => `dataset:members-${keyOf(platformId)}`
const sourceOf = (platformId: string) => `source:members-${keyOf(platformId)}`

type Group = { readonly id: string; readonly nameJa: string; readonly isOfList: boolean }

export type GroupFinder = (name: string) => Group

/** The group of a name: one that the store knows by it, or else one that the list brings. */
export const groupFinder = ({ platform, groups }: MemberRegister): GroupFinder => {
  const key = (name: string) => fold(name).text.replaceAll(' ', '')
  const hashed = (name: string) =>
    `group:${keyOf(platform.id)}.${createHash('sha256').update(name).digest('hex').slice(0, HASH_LENGTH)}`
  const made = (name: string) => hashed(encodedAlike(name))
  const known = new Map(
    groups.flatMap(group => [group.nameJa, group.id].map(name => [key(name), group] as const)),
  )
  return name => {
    const { id, nameJa } = known.get(key(name)) ?? { id: made(name), nameJa: name }
    return { id, nameJa, isOfList: id === made(nameJa) || id === hashed(nameJa) }
  }
}

/** A long text by its first sentence, or by its beginning. */
const titleOf = (text: string): string => {
  const line = text.replace(/\s+/g, ' ')
  if (line.length <= LONGEST_TITLE) return line
  const sentence = /^[^。．！？!?]*[。．！？!?]/.exec(line)?.[0]
  return sentence && sentence.length <= LONGEST_TITLE ? sentence : `${line.slice(0, LONGEST_TITLE - 1)}…`
}

type Values = Readonly<Record<string, string | undefined>>
type Add = (type: RecordType, at: Position, values: Values, quotations?: readonly Quotation[]) => void

const cellsAt = (at: Position, values: Values): Map<string, Cell> =>
  new Map(
    Object.entries(values).flatMap(([name, text]): [string, Cell][] =>
      text === undefined ? [] : [[name, { file: at.file, line: at.line, column: at.column, text }]],
    ),
  )

const aliasesOf = (stored: RegisteredOrganization | undefined, { merges }: MemberRegister) =>
  (stored?.aliases ?? []).filter(
    alias => !merges.some(({ into, name }) => into === stored?.id && name === alias),
  )

/** The organisation's own record. What the list has no column for stays as it is. */
const organizationValues = (member: Member, { columns, register }: ListContext): Values => {
  const stored = register.organizations.get(member.id)
  const has = (...keys: ColumnKey[]) => keys.some(key => columns.has(key))
  const nameEn = has('nameEn') ? member.nameEn : (stored?.nameEn ?? undefined)
  const identifiers = has('url')
    ? [member.url].flatMap(url => (url ? [`web:${url}`] : []))
    : (stored?.identifiers ?? []).filter(identifier => identifier.startsWith('web:'))
  const aliases = has('aliases', 'kana') ? member.aliases : aliasesOf(stored, register)
  return {
    id: member.id,
    // Another spelling becomes an alias; the name that was there first stays.
    nameJa: member.own === member.id ? member.name : (stored?.nameJa ?? member.name),
    nameEn,
    nameEnBasis: nameEn && 'ORIGINAL',
    descriptionJa: has('description') ? member.description : (stored?.descriptionJa ?? undefined),
    kind: has('kind') ? member.kind : (stored?.kind ?? member.kind),
    place: has('prefecture', 'municipality', 'address') ? member.placeId : (stored?.placeId ?? undefined),
    identifiers: identifiers.join(';'),
    aliases: aliases.join(';'),
    sample: String(member.sample),
  }
}

const addMemberships = (add: Add, member: Member, context: ListContext, told: Set<string>) => {
  const { columns, register, groupOf } = context
  const { platform } = register
  const addOne = (memberOf: string, period: Values) => {
    const ends = { organization: member.id, memberOf }
    const id = membership.id?.(fieldText(cellsAt(member.row.at, ends))) ?? ''
    const stored = register.memberships.get(id)
    const isElsewhere = stored !== undefined && stored.dataset !== datasetOf(platform.id)
    if (told.has(id) || isElsewhere) return
    told.add(id)
    const kept = (key: 'joined' | 'left', own: string | undefined, now: string | null | undefined) =>
      columns.has(key) ? own : (now ?? undefined)
    const isTold = columns.has('category') || stored === undefined
    add(membership, member.row.cells.get('category') ?? member.row.at, {
      ...ends,
      category: isTold ? member.category : stored.category,
      categoryLabel: isTold ? member.categoryLabel : (stored.categoryLabel ?? undefined),
      sample: String(member.sample),
      validFrom: kept('joined', period.validFrom, stored?.validFrom),
      validTo: kept('left', period.validTo, stored?.validTo),
    })
  }
  addOne(platform.id, { validFrom: member.joined, validTo: member.left })
  for (const name of member.groups) addOne(groupOf(name).id, {})
}

const located = (cell: Cell, heading: string, source: string, quote?: string): Quotation => ({
  relationship: quote === undefined ? 'CITED_IN' : 'QUOTES',
  at: cell,
  cells: cellsAt(cell, { source, locator: heading, quote }),
})

const addExchange = (add: Add, member: Member, { register }: ListContext) => {
  const source = sourceOf(register.platform.id)
  const key = `${keyOf(register.platform.id)}.${keyOf(member.own)}`
  const addItem = (type: RecordType, id: string, { text, cell, heading }: Item, values: Values) => {
    const title = titleOf(text)
    const description = title === text ? undefined : text
    const common = {
      id,
      nameJa: title,
      descriptionJa: description,
      status: 'OPEN',
      sample: String(member.sample),
    }
    add(type, cell, { ...common, ...values }, [located(cell, heading, source)])
  }
  const counts = new Map<string, number>()
  const next = (name: string) => {
    counts.set(name, (counts.get(name) ?? 0) + 1)
    return `${name}-${counts.get(name)}`
  }
  for (const item of member.needs) {
    const id = `need:${key}.${next(item.heading === '課題' ? 'problem' : 'aim')}`
    addItem(need, id, item, { raisedBy: member.id, requires: member.requires.join(';') })
  }
  for (const item of member.offers) {
    const id = `offer:${key}.${next('offer')}`
    addItem(offer, id, item, { madeBy: member.id, provides: member.provides.join(';') })
  }
}

const addGoals = (add: Add, member: Member, { register, today }: ListContext, told: Set<string>) => {
  const cell = member.row.cells.get('goals')
  if (!cell) return
  const source = sourceOf(register.platform.id)
  const key = `members-${keyOf(register.platform.id).replace(/[^a-z0-9]/g, '-')}`
  for (const code of member.goals) {
    const link = { subject: member.id, predicate: 'ALIGNS_WITH', object: `sdg:${code}`, key }
    const id = assertion.id?.(fieldText(cellsAt(cell, link))) ?? ''
    if (told.has(id)) continue
    told.add(id)
    const assertedOn = register.assertedOn.get(id) ?? today
    const basis = { justification: 'STATED_IN_SOURCE', status: 'ACCEPTED', author: member.name, assertedOn }
    const values = { ...link, ...STATED_GOAL, ...basis, source, quote: cell.text }
    add(assertion, cell, values, [located(cell, '関連ゴール', source, cell.text)])
  }
}

const addGroups = (
  add: Add,
  members: readonly Member[],
  { register, groupOf }: ListContext,
  at: Position,
) => {
  const groups = new Map(members.flatMap(({ groups }) => groups.map(groupOf)).map(group => [group.id, group]))
  for (const { id, nameJa, isOfList } of groups.values())
    if (isOfList) add(workingGroup, at, { id, platform: register.platform.id, nameJa })
}

/** Made-up groups that could be taken for real ones. */
export const groupProblems = (
  { row, sample, groups }: Member,
  { groups: known }: MemberRegister,
  groupOf: GroupFinder,
): Problem[] => {
  const isUnnamed = ({ id, nameJa }: Group) =>
    !nameJa.includes('サンプル') && !known.some(group => group.id === id)
  const unnamed = sample ? groups.map(groupOf).find(isUnnamed) : undefined
  if (!unnamed) return []
  const cell = row.cells.get('groups')
  const text = message({
    ja: `${cell?.name ?? row.number}: 「${unnamed.nameJa}」は新しい分科会です。架空の団体だけが加わる分科会は、名称に「サンプル」を含めてください`,
    en: `${unnamed.nameJa} is a new working group; where made-up organisations bring it, its name says サンプル`,
  })
  return [problem(cell ?? row.at, text)]
}

/** A list as a dataset: its members become the records that the files of a folder would hold. */
export const memberFolder = (members: readonly Member[], context: ListContext): DatasetFolder => {
  const { file, sha256, register, sample } = context
  const { platform } = register
  const at = { file, line: 1, column: 1 }
  const header = { id: datasetOf(platform.id), folder: file, sample, nameEnBasis: 'TRANSLATED', at }
  const source = sourceOf(platform.id)
  const rows: Row[] = []
  const add: Add = (type, position, values, quotations = []) =>
    rows.push({
      type,
      dataset: header,
      at: position,
      cells: cellsAt(position, values),
      quotations,
      defaultSource: { ...at, text: source },
    })
  const names = {
    nameJa: `${platform.nameJa} 会員名簿`,
    nameEn: platform.nameEn ? `Member list of ${platform.nameEn}` : undefined,
  }
  // SPDX's word for a licence that nobody has told.
  const terms = { version: '1', licence: 'NOASSERTION', sample: String(sample) }
  add(datasetType, at, { id: header.id, ...names, ...terms })
  add(sourceType, at, { id: source, ...names })
  addGroups(add, members, context, at)
  const told = new Set<string>()
  for (const member of members) {
    if (member.states)
      add(organization, member.row.cells.get('name') ?? member.row.at, organizationValues(member, context))
    addMemberships(add, member, context, told)
    addExchange(add, member, context)
    addGoals(add, member, context, told)
  }
  return { header, sha256, rows, problems: [], readable: true }
}
