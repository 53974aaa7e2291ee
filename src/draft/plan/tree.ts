import { liftIndicators } from '../outline/lifted.ts'
import { allSections, outlineOf } from '../outline/outline.ts'
import type { Section } from '../outline/section.ts'
import type { Piece, Pieces } from '../prepare/pieces.ts'
import { withTitles, withTitlesBelow } from '../prepare/titled.ts'
import { bare } from '../read/width.ts'
import { joinListedAgain } from './again.ts'
import { itemOf } from './build.ts'
import { goalSections, projectSections } from './goals.ts'
import { absorb, adopt, type DraftIndicator, type DraftItem, isSame, newItem } from './item.ts'
import { indicatorOf, type Notes } from './notes.ts'
import { divided, type Group, placeGroups } from './orphans.ts'
import { indicatorsInLines } from './prose.ts'
import { withoutRepeated } from './repeated.ts'
import { placeRows } from './rows.ts'

/** The tree of a plan, and what is left of its text. */
export interface PlanTree extends Notes {
  readonly goals: DraftItem[]
  readonly projects: DraftItem[]
}

const BY_WORDS = {
  ja: '文書の中で見出しと離れているため、語句の近さで割り当てました。所属を確かめてください',
  en: 'stands apart from its heading in the document and was placed by its words; see whether it belongs there',
}

const BY_TITLE = {
  ja: '番号のない見出しのため、記号や、その下の「数値目標」「主な取組」などの見出しから段を判断しました。目標か施策かを確かめてください',
  en: 'a heading without a number: its level was judged by its sign and by the captions below it; see whether it is a goal or a measure',
}

/** Sections outside of goals and projects, in the order of the text. */
const outside = (section: Section, placed: ReadonlySet<Section>): readonly Section[] =>
  placed.has(section) ? [] : [section, ...section.children.flatMap(child => outside(child, placed))]

/** Groups of items that stand apart from their goals: text boxes that were read before their heading. */
const groupsIn = (sections: readonly Section[], notes: Notes): readonly Group[] => {
  const groups: { kind: Group['kind']; items: DraftItem[]; indicators: DraftIndicator[] }[] = []
  let open: Group['kind'] | undefined
  const group = (kind: Group['kind'], isNew: boolean) => {
    const last = groups.at(-1)
    if (last?.kind === kind && open === kind && !isNew) return last
    const made = { kind, items: [], indicators: [] }
    groups.push(made)
    open = kind
    return made
  }
  for (const section of sections) {
    const { marker, tables } = section
    if (marker?.tier === 'MEASURE') {
      const number = marker.numbers.join('.')
      const last = groups.at(-1)
      const isAgain =
        last?.kind === 'MEASURES' && last.items.some(({ numbers }) => numbers.join('.') === number)
      const alone: Section = { ...section, children: [], tables: [], lines: [] }
      group('MEASURES', isAgain).items.push(itemOf(alone, 'MEASURE', notes))
    } else if (section.style.startsWith('bullet') && !section.narrative)
      group('EFFORTS', false).items.push(itemOf({ ...section, tables: [] }, 'EFFORT', notes))
    else open = undefined
    for (const { rows } of tables)
      group('INDICATORS', true).indicators.push(...rows.flatMap(row => indicatorOf(row) ?? []))
  }
  return groups
}

/** Measures that name their goal by their number: 施策２－１. */
const placeByNumber = (
  sections: readonly Section[],
  goals: readonly DraftItem[],
  notes: Notes,
): ReadonlySet<Section> => {
  const done = new Set<Section>()
  for (const section of sections) {
    const { marker, narrative } = section
    if (
      narrative ||
      marker?.tier === undefined ||
      marker.tier === 'GOAL' ||
      marker.tier === 'PROJECT' ||
      done.has(section)
    )
      continue
    const goal =
      marker.numbers.length > 1
        ? goals.find(({ numbers }) => numbers.join() === String(marker.numbers[0]))
        : undefined
    if (goal === undefined) continue
    adopt(goal.children, itemOf(section, 'MEASURE', notes))
    for (const each of allSections(section)) done.add(each)
  }
  return done
}

/** Projects in a row of which only the last has anything below it: what stands there is divided between them. */
const divideProjects = (sections: readonly Section[], projects: readonly DraftItem[], notes: Notes): void => {
  let begin = 0
  for (const [at, project] of projects.entries()) {
    if (project.children.length === 0) continue
    const owners = projects.slice(begin, at + 1)
    begin = at + 1
    const isRow = owners.length > 1 && owners.length <= 5 && project.children.length >= owners.length
    if (!isRow || sections.length !== projects.length) continue
    const parts = divided(project.children, owners)
    for (const [place, owner] of owners.entries())
      owner.children.splice(0, owner.children.length, ...(parts[place] ?? []))
    for (const item of parts.flat()) notes.remarks.push({ at: item.at, text: item.quote, why: BY_WORDS })
  }
}

const titled = (section: Section): string => section.quote

/** Everything outside that is read: tables by what they name, and what is text about the plan. */
const takeOutside = (
  sections: readonly Section[],
  goals: DraftItem[],
  orphans: DraftIndicator[],
  notes: Notes,
): void => {
  for (const section of sections) {
    // 基本目標１の数値目標 stands above a table elsewhere.
    const named = goals.find(
      ({ label, numbers, name }) =>
        (label &&
          numbers.length > 0 &&
          bare(titled(section)).includes(bare(`${label}${numbers.join('.')}`))) ||
        (name.length > 3 && bare(titled(section)).includes(bare(name))),
    )
    for (const reading of section.tables) placeRows(reading, goals, named, { ...notes, orphans })
    if (section.role !== 'INDICATORS') continue
    const { rows } = indicatorsInLines(section.lines, true)
    for (const row of rows) {
      const indicator = indicatorOf(row)
      if (indicator) (named?.indicators ?? orphans).push(indicator)
    }
  }
}

/** The same goal told in an overview and in its own chapter is one. */
const merged = (items: readonly DraftItem[]): DraftItem[] => {
  const done: DraftItem[] = []
  for (const item of items) {
    const there = done.find(each => isSame(each, item))
    if (there) absorb(there, item)
    else done.push(item)
  }
  return done
}

const isBare = ({ children, indicators }: DraftItem): boolean =>
  children.length === 0 && indicators.length === 0

/** Leading projects with indicators, or without goals beside them, are goals under the name of their level. */
const settleProjects = (
  goals: DraftItem[],
  projects: DraftItem[],
): { goals: DraftItem[]; projects: DraftItem[] } => {
  const turn = (item: DraftItem): DraftItem => {
    const below = (items: readonly DraftItem[], kind: 'MEASURE' | 'INITIATIVE') => {
      for (const each of items) {
        each.kind = each.children.length > 0 ? kind : kind === 'MEASURE' ? 'MEASURE' : 'INITIATIVE'
        below(each.children, 'INITIATIVE')
      }
    }
    item.kind = 'GOAL'
    below(item.children, 'MEASURE')
    return { ...item, label: item.label ?? 'プロジェクト' }
  }
  const isGoal = (item: DraftItem) => goals.length === 0 || item.indicators.length > 0
  return {
    goals: [...goals, ...projects.filter(isGoal).map(turn)],
    projects: projects.filter(item => !isGoal(item) || item.kind === 'PROJECT'),
  }
}

const outlined = (pieces: readonly Piece[]) => {
  const root = outlineOf(pieces)
  liftIndicators(root)
  return { root, goalHeads: goalSections(root) }
}

/** The outline of a plan and its goals; of one whose goals have neither numbers nor levels, by their titles. */
const headsOf = (pieces: readonly Piece[]) => {
  const plain = outlined(pieces)
  const isTold = plain.goalHeads.some(
    ({ marker, level }) => level !== undefined || (marker !== undefined && marker.tier !== 'MEASURE'),
  )
  const levelled = isTold ? undefined : withTitles(pieces)
  const byTitle = levelled && outlined(levelled)
  if (!byTitle || byTitle.goalHeads.length < 2) return { ...outlined(withTitlesBelow(pieces)), titles: [] }
  const titles = allSections(byTitle.root)
    .filter(({ level, children, tables }) => level !== undefined && children.length + tables.length > 0)
    .map(({ at, quote }) => ({ at, text: quote, why: BY_TITLE }))
  return { ...byTitle, titles }
}

/** The tree of a plan from its paragraphs and tables. */
export const treeOf = ({ pieces, unread }: Pieces): PlanTree => {
  const { root, goalHeads, titles } = headsOf(pieces)
  const notes: Notes = { remarks: [...unread, ...titles], leftOut: [] }
  const projectHeads = projectSections(root, goalHeads)
  const heads = new Set([...goalHeads, ...projectHeads])
  let goals = merged(goalHeads.map(section => itemOf(section, 'GOAL', notes)))
  const projects = merged(projectHeads.map(section => itemOf(section, 'PROJECT', notes)))
  divideProjects(projectHeads, projects, notes)

  const isScrambled = goals.length > 0 && goals.every(isBare)
  const numbered = placeByNumber(outside(root, heads), goals, notes)
  const rest = outside(root, new Set([...heads, ...numbered]))
  const orphans: DraftIndicator[] = []
  if (isScrambled && numbered.size === 0) {
    const groups = groupsIn(rest, notes)
    placeGroups(groups, goals)
    for (const { items, indicators } of groups)
      for (const { at, quote } of [...items, ...indicators])
        notes.remarks.push({ at, text: quote, why: BY_WORDS })
  } else takeOutside(rest, goals, orphans, notes)

  const settled = settleProjects(goals, projects)
  goals = settled.goals
  if (orphans.length > 0) placeOrphans(orphans, goals, notes)
  notes.remarks.push(...withoutRepeated([...goals, ...settled.projects], new Set(orphans)))
  notes.remarks.push(...joinListedAgain(goals))
  leaveOut(root, new Set([...heads, ...numbered]), notes)
  return { ...notes, goals, projects: settled.projects }
}

/** Tells the sections in which nothing of the tree stands. */
const leaveOut = (section: Section, placed: ReadonlySet<Section>, notes: Notes): void => {
  for (const child of section.children) {
    if (placed.has(child)) continue
    const all = allSections(child)
    if (all.some(each => placed.has(each))) leaveOut(child, placed, notes)
    else
      notes.leftOut.push({
        quote: child.quote,
        at: child.at,
        lines: all.reduce((sum, { lines }) => sum + 1 + lines.length, 0),
      })
  }
}

/** Indicators of the plan as a whole stand with the goal whose words are nearest, or with one of their own. */
const placeOrphans = (orphans: readonly DraftIndicator[], goals: DraftItem[], notes: Notes): void => {
  if (goals.length === 0) {
    const [first] = orphans
    if (first)
      goals.push(
        newItem({
          kind: 'GOAL',
          name: '数値目標',
          quote: first.headerQuote || first.quote,
          at: first.at,
          label: undefined,
        }),
      )
  }
  placeGroups(
    orphans.map(indicator => ({ kind: 'INDICATORS', items: [], indicators: [indicator] })),
    goals,
  )
  for (const { at, quote } of orphans) notes.remarks.push({ at, text: quote, why: BY_WORDS })
}
