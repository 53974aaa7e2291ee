import type { Section } from '../outline/section.ts'
import type { DraftItem, ItemKind } from './item.ts'

/** Whether a section is a line of a list with signs. */
export const isBullet = ({ style }: Section): boolean => style.startsWith('bullet')
/** A sentence that says what will be done, not how things are. */
export const isAction = (text: string): boolean =>
  /(?:ます|る|す|う|く|む)。?$/u.test(text) &&
  !/(?:います|おります|あります|です|ました|でした|れます|思います|である|いる|ある)。?$/u.test(text)
/** Whether a text is a whole sentence. */
export const isSentence = (text: string): boolean => /。/.test(text)

/** Sections that are items: neither headings that say what stands below them, nor text about the plan. */
export const itemsIn = (section: Section): readonly Section[] =>
  section.children.filter(
    child => child.role === undefined && !(child.narrative && child.marker?.tier === undefined),
  )

const hasItems = (section: Section): boolean =>
  itemsIn(section).some(child => !isBullet(child)) ||
  section.children.some(
    ({ role, children, lines }) => role === 'EFFORTS' && children.length + lines.length > 0,
  )

/** What sections of one style are below one parent: measures, if one of them has items of its own. */
export const kindBelow = (
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
