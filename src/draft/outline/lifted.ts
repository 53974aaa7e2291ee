import { allSections } from './outline.ts'
import type { Section } from './section.ts'

const isList = ({ role, style, marker }: Section): boolean =>
  role === undefined &&
  marker !== undefined &&
  (!style.startsWith('label:') || marker.tier === 'INITIATIVE') &&
  !style.startsWith('chapter:')

const measures = (section: Section): boolean =>
  section.tables.length > 0 || section.children.some(({ role }) => role === 'INDICATORS')

/**
 * A table of indicators behind a list belongs to what the list stands below, not to its last item: where no
 * other item of the list has one. Moves it there.
 */
export const liftIndicators = (root: Section): void => {
  for (const parent of allSections(root).toReversed()) {
    const lists = parent.children.filter(isList)
    const last = lists.at(-1)
    const alike = lists.filter(({ style }) => style === last?.style)
    if (
      last === undefined ||
      alike.length < 2 ||
      parent === root ||
      alike.slice(0, -1).some(measures) ||
      !measures(last)
    )
      continue
    parent.tables.push(...last.tables.splice(0))
    const moved = last.children.filter(({ role }) => role === 'INDICATORS')
    last.children.splice(0, last.children.length, ...last.children.filter(child => !moved.includes(child)))
    parent.children.push(...moved)
  }
}
