import type { Line } from '../document.ts'
import type { TableReading, TableRow } from '../kpi/table.ts'
import type { Section } from '../outline/section.ts'
import { quoted } from '../read/width.ts'
import {
  adopt,
  type DraftIndicator,
  type DraftItem,
  type ItemKind,
  newItem,
  type Passage,
  type Remark,
} from './item.ts'
import { indicatorsInLines, isAnnounced } from './prose.ts'
import { placeRows } from './rows.ts'
import { sdgsIn } from './sdgs.ts'

/** What the building of a tree leaves behind for a person to look at. */
export interface Notes {
  readonly remarks: Remark[]
  /** Passages that are no items: sections about the plan, present state and problems. */
  readonly leftOut: (Passage & { readonly lines: number })[]
}

export const indicatorOf = (row: TableRow): DraftIndicator | undefined =>
  row.name === undefined
    ? undefined
    : {
        name: row.name,
        unit: row.unit,
        quote: row.quote,
        headerQuote: row.headerQuote,
        at: row.at,
        values: [...row.values],
        row,
      }

const isBullet = ({ style }: Section): boolean => style.startsWith('bullet')
/** A sentence that says what will be done, not how things are. */
const isAction = (text: string): boolean =>
  /(?:ます|る|す|う|く|む)。?$/u.test(text) &&
  !/(?:います|おります|あります|です|ました|でした|れます|思います|である|いる|ある)。?$/u.test(text)
const isSentence = (text: string): boolean => /。/.test(text)

/** Sections that are items: neither headings that say what stands below them, nor text about the plan. */
const itemsIn = (section: Section): readonly Section[] =>
  section.children.filter(
    child => child.role === undefined && !(child.narrative && child.marker?.tier === undefined),
  )

const hasItems = (section: Section): boolean =>
  itemsIn(section).some(child => !isBullet(child)) ||
  section.children.some(
    ({ role, children, lines }) => role === 'EFFORTS' && children.length + lines.length > 0,
  )

/** What sections of one style are below one parent: measures, if one of them has items of its own. */
const kindBelow = (
  parent: DraftItem,
  section: Section,
  siblings: readonly Section[],
  isEffort: boolean,
): ItemKind => {
  const tier = section.marker?.tier
  if (parent.kind === 'PROJECT') return 'THEME'
  if (parent.kind === 'THEME' || parent.kind === 'ACTION') return 'ACTION'
  if (parent.kind === 'INITIATIVE') return 'INITIATIVE'
  if (parent.kind === 'EFFORT') return 'EFFORT'
  const alike = siblings.filter(({ style }) => style === section.style)
  const isDeep = !isEffort && alike.some(hasItems)
  if (parent.kind === 'GOAL') {
    if (tier === 'MEASURE' || tier === 'GOAL' || tier === 'PROJECT') return 'MEASURE'
    if (hasItems(section) || isDeep) return 'MEASURE'
    if (isEffort || tier === 'INITIATIVE' || isBullet(section) || isSentence(section.name)) return 'EFFORT'
    return 'MEASURE'
  }
  if (tier === 'MEASURE' || tier === 'GOAL') return 'MEASURE'
  return tier === undefined && isDeep && !alike.some(isBullet) ? 'MEASURE' : 'INITIATIVE'
}

const passage = ({ text, at }: Line): Passage => ({ quote: quoted(text), at })

const describe = (item: DraftItem, lines: readonly Line[]): void => {
  for (const line of lines) if (/\p{L}/u.test(line.text)) item.description.push(passage(line))
}

const takeTables = (item: DraftItem, tables: readonly TableReading[], notes: Notes): void => {
  for (const reading of tables) placeRows(reading, [item], item, notes)
}

const leaveOut = (section: Section, notes: Notes): void => {
  const count = (each: Section): number =>
    1 + each.lines.length + each.children.reduce((sum, child) => sum + count(child), 0)
  notes.leftOut.push({ quote: section.quote, at: section.at, lines: count(section) })
  for (const { header, rows } of section.tables)
    notes.remarks.push({
      at: rows[0]?.at ?? section.at,
      text: header.quote,
      why: {
        ja: '現状や課題の節にある表なので、指標にしていません',
        en: 'stands in a section on the present state, so that it was not taken for indicators',
      },
    })
}

const asLines = (section: Section): readonly Line[] => [
  { kind: 'line', text: section.quote, at: section.at },
  ...section.lines,
  ...section.children.flatMap(asLines),
]

/** Reads what stands below an item, one heading after the other. */
const fill = (item: DraftItem, section: Section, notes: Notes): void => {
  const own = indicatorsInLines(
    section.lines.filter(({ text }) => quoted(text).replace(/[~～〜\s―—–-]/gu, '') !== item.subtitle),
    false,
  )
  for (const row of own.rows) {
    const indicator = indicatorOf(row)
    if (indicator) item.indicators.push(indicator)
  }
  for (const line of own.rest) item.sdgs.push(...sdgsIn(line.text, line.at))
  describe(item, own.rest)
  takeTables(item, section.tables, notes)
  const hasEfforts = section.children.some(({ role }) => role === 'EFFORTS')
  for (const child of section.children) {
    if (child.role === 'EFFORTS') takeEfforts(item, child, notes)
    else if (child.role === 'INDICATORS') takeIndicators(item, child, notes)
    else if (child.role === 'DESCRIPTION') takeDescription(item, child, notes)
    else if (child.role === 'LINKS') {
      const before = item.sdgs.length
      for (const line of asLines(child)) item.sdgs.push(...sdgsIn(line.text, line.at, true))
      if (item.sdgs.length === before) leaveOut(child, notes)
    } else if (child.role === 'CONTEXT' || child.narrative) leaveOut(child, notes)
    else takeItem(item, child, itemsIn(section), { isEffort: false, hasEfforts, word: undefined }, notes)
  }
}

interface Way {
  /** Below 主な取組 and the like. */
  readonly isEffort: boolean
  /** Whether the parent has such a heading besides. */
  readonly hasEfforts: boolean
  readonly word: string | undefined
}

const takeItem = (
  parent: DraftItem,
  section: Section,
  siblings: readonly Section[],
  way: Way,
  notes: Notes,
): void => {
  const { isEffort, hasEfforts, word } = way
  const arrow =
    isBullet(section) || section.marker?.tier === undefined || isAnnounced(section.quote)
      ? indicatorsInLines([{ kind: 'line', text: section.quote, at: section.at }], false).rows
      : []
  if (arrow.length > 0) {
    parent.indicators.push(...arrow.flatMap(row => indicatorOf(row) ?? []))
    return
  }
  const isText = isSentence(section.name) && section.marker?.tier === undefined
  const isDetail = parent.kind === 'INITIATIVE' || parent.kind === 'EFFORT' || parent.kind === 'ACTION'
  const isTold = !isEffort && isBullet(section) && (hasEfforts || !isAction(section.name))
  if ((isText && (isDetail || isTold)) || (isDetail && isBullet(section) && section.name.length > 45)) {
    describe(parent, asLines(section))
    return
  }
  if (section.style === 'wrapped' && section.children.length === 0 && section.tables.length === 0) {
    describe(parent, section.lines)
    notes.leftOut.push({ quote: section.quote, at: section.at, lines: 1 + section.lines.length })
    return
  }
  const { marker } = section
  const item = newItem({
    kind: kindBelow(parent, section, siblings, isEffort),
    name: section.name,
    subtitle: section.subtitle,
    label: marker?.label ?? word,
    tier: marker?.tier,
    numbers: marker?.numbers ?? [],
    style: section.style,
    quote: section.quote,
    at: section.at,
  })
  fill(item, section, notes)
  // A line behind a list belongs to what the list stands below.
  if (isBullet(section)) parent.indicators.push(...item.indicators.splice(0))
  // What is done for a goal has no parts of its own; with parts it is a measure.
  if (item.kind === 'EFFORT' && item.children.length > 0) {
    item.kind = 'MEASURE'
    for (const child of item.children) if (child.kind === 'EFFORT') child.kind = 'INITIATIVE'
  }
  adopt(parent.children, item)
}

const takeEfforts = (item: DraftItem, section: Section, notes: Notes): void => {
  const isMeasures = section.word === '施策' && item.kind === 'GOAL'
  const way = { isEffort: !isMeasures, hasEfforts: true, word: section.word }
  takeTables(item, section.tables, notes)
  const { rows, rest } = indicatorsInLines(section.lines, false)
  item.indicators.push(...rows.flatMap(row => indicatorOf(row) ?? []))
  for (const line of rest) {
    // A list without signs: short lines that are no sentences, or say what will be done.
    const isItem =
      section.children.length === 0 &&
      section.word !== 'プロジェクト' &&
      line.text.length <= 80 &&
      (!isSentence(line.text) || isAction(line.text)) &&
      !/[:：]$/.test(line.text)
    if (!isItem) describe(item, [line])
    else
      takeItem(
        item,
        {
          ...section,
          role: undefined,
          marker: undefined,
          style: 'listed',
          name: quoted(line.text),
          quote: quoted(line.text),
          at: line.at,
          lines: [],
          tables: [],
          children: [],
        },
        [],
        way,
        notes,
      )
  }
  for (const child of section.children) {
    if (child.role === 'INDICATORS') takeIndicators(item, child, notes)
    else if (child.role === 'CONTEXT') leaveOut(child, notes)
    else if (child.role === 'DESCRIPTION') takeDescription(item, child, notes)
    else if (child.role === 'EFFORTS') takeEfforts(item, child, notes)
    else takeItem(item, child, section.children, way, notes)
  }
}

const takeIndicators = (item: DraftItem, section: Section, notes: Notes): void => {
  takeTables(item, section.tables, notes)
  const lines = section.lines
  const { rows, rest } = indicatorsInLines(lines, true)
  item.indicators.push(...rows.flatMap(row => indicatorOf(row) ?? []))
  for (const line of rest)
    if (!/^[※(（]/.test(line.text.trim()))
      notes.remarks.push({
        at: line.at,
        text: quoted(line.text),
        why: {
          ja: '指標の見出しの下にある、指標として読み取れない行です',
          en: 'a line below a heading of indicators that could not be read as one',
        },
      })
  for (const child of section.children) {
    if (child.role === 'EFFORTS') takeEfforts(item, child, notes)
    else if (child.role === 'INDICATORS') takeIndicators(item, child, notes)
    else {
      const read = indicatorsInLines(asLines(child), true)
      const isIndicator =
        read.rows.length > 0 && child.children.every(({ children }) => children.length === 0)
      if (isIndicator) item.indicators.push(...read.rows.flatMap(row => indicatorOf(row) ?? []))
      else if (child.tables.length > 0 && child.children.length === 0) takeTables(item, child.tables, notes)
      else
        takeItem(
          item,
          child,
          section.children,
          { isEffort: false, hasEfforts: false, word: undefined },
          notes,
        )
      if (isIndicator) takeTables(item, child.tables, notes)
    }
  }
}

const takeDescription = (item: DraftItem, section: Section, notes: Notes): void => {
  describe(item, section.lines)
  takeTables(item, section.tables, notes)
  for (const child of section.children) {
    if (child.role === 'EFFORTS') takeEfforts(item, child, notes)
    else if (child.role === 'INDICATORS') takeIndicators(item, child, notes)
    else if (child.role === 'CONTEXT') leaveOut(child, notes)
    else if (isBullet(child) || isSentence(child.name)) describe(item, asLines(child))
    else
      takeItem(item, child, section.children, { isEffort: false, hasEfforts: false, word: undefined }, notes)
  }
}

/** An item with all that stands below its heading. */
export const itemOf = (section: Section, kind: ItemKind, notes: Notes): DraftItem => {
  const { marker } = section
  const item = newItem({
    kind,
    name: section.name,
    subtitle: section.subtitle,
    label: marker?.label,
    tier: marker?.tier,
    numbers: marker?.numbers ?? [],
    style: section.style,
    quote: section.quote,
    at: section.at,
  })
  fill(item, section, notes)
  return item
}

export { takeEfforts, takeIndicators }
