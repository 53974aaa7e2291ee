import { allSections } from '../outline/outline.ts'
import type { Section } from '../outline/section.ts'

/** Headings that only gather the goals of a plan. */
const WRAPPER =
  /^(?:(?:前期|後期|第.{1,3}[次期])*.{0,14}(?:基本計画|総合戦略|実施計画|アクションプラン|行動計画)|各論|本論|(?:分野|施策|目標|政策|部門|基本目標)(?:別|ごと)の?.{0,16}|.{0,12}(?:施策|取組|計画|戦略|目標|政策)の?(?:内容|展開|体系と内容|方向)|.{0,6}具体的な?(?:施策|取組).{0,6}|基本戦略|基本目標(?:と.{0,12})?|.{0,10}(?:施策|取組)の?推進)$/u

const isText = ({ narrative, marker }: Section): boolean => narrative && marker?.tier === undefined

const hasIndicators = (section: Section): boolean =>
  allSections(section).some(({ tables, role }) => tables.length > 0 || role === 'INDICATORS')

const itemsOf = (section: Section): readonly Section[] =>
  section.children.filter(child => child.role === undefined && !isText(child) && child.style !== 'wrapped')

/** Whether a section without a word for its level is part of the plan: it has items, or something is measured. */
const isPlan = (section: Section): boolean =>
  section.role === undefined &&
  !isText(section) &&
  !section.style.startsWith('bullet') &&
  (itemsOf(section).length > 0 ||
    hasIndicators(section) ||
    section.children.some(({ role }) => role === 'EFFORTS'))

const outermost = (sections: readonly Section[]): readonly Section[] => {
  const within = new Set(sections.flatMap(section => section.children.flatMap(allSections)))
  return sections.filter(section => !within.has(section))
}

const labelled = (root: Section, tier: string): readonly Section[] =>
  allSections(root).filter(
    ({ marker, name }) => marker?.tier === tier && marker.numbers.length > 0 && name !== '',
  )

const weight = (section: Section): number => allSections(section).length

/** Of several words for goals, the one below which most of the plan stands. */
const mainLabel = (sections: readonly Section[]): readonly Section[] => {
  const byLabel = new Map<string, Section[]>()
  for (const section of sections) {
    const label = section.marker?.label ?? ''
    byLabel.set(label, [...(byLabel.get(label) ?? []), section])
  }
  const [best = []] = [...byLabel.values()].sort(
    (a, b) => b.reduce((sum, each) => sum + weight(each), 0) - a.reduce((sum, each) => sum + weight(each), 0),
  )
  return best
}

/** The goals of a plan that numbers its levels and gives them no words. */
const unnamed = (root: Section): readonly Section[] => {
  let level: readonly Section[] = root.children.filter(isPlan)
  for (let depth = 0; depth < 4; depth += 1) {
    const open = level.flatMap(section => {
      const below = itemsOf(section).filter(child => !child.style.startsWith('bullet'))
      const isWrapper = WRAPPER.test(section.name.replace(/\s/g, '')) && below.length > 1
      const isOnly = level.length === 1 && below.length > 1 && below.some(isPlan)
      return isWrapper || isOnly ? below : [section]
    })
    if (open.length === level.length && open.every((section, at) => section === level[at])) break
    level = open
  }
  return level
}

/** Which sections are the goals of a plan, those at the top of its tree. */
export const goalSections = (root: Section): readonly Section[] => {
  const goals = labelled(root, 'GOAL')
  if (goals.length > 0) return outermost(mainLabel(outermost(goals)))
  const measures = outermost(labelled(root, 'MEASURE'))
  if (measures.length > 0) {
    const parents = allSections(root).filter(
      section => section !== root && section.children.some(child => measures.includes(child)),
    )
    const isTree = parents.length > 1 && parents.every(({ role }) => role === undefined)
    return isTree ? outermost(parents) : measures
  }
  return unnamed(root)
}

/** Whether a section is a leading project: called so, or numbered and named so. */
export const isProject = ({ marker, name, role }: Section): boolean =>
  role === undefined &&
  marker !== undefined &&
  (marker.tier === 'PROJECT' ||
    (marker.tier === undefined && /プロジェクト[」』]?$/u.test(name) && !marker.style.startsWith('bullet')))

/** The leading projects of a plan outside its goals. */
export const projectSections = (root: Section, goals: readonly Section[]): readonly Section[] => {
  const within = new Set(goals.flatMap(allSections))
  const above = new Set(
    allSections(root).filter(section => allSections(section).some(each => goals.includes(each))),
  )
  return outermost(allSections(root).filter(each => isProject(each) && !within.has(each) && !above.has(each)))
}
