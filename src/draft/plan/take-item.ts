import type { Section } from '../outline/section.ts'
import { sectionsBehind } from '../write/owners.ts'
import { adopt, type DraftItem, newItem } from './item.ts'
import { isAction, isBullet, isSentence, kindBelow } from './kind.ts'
import { asLines, describe, indicatorOf } from './notes.ts'
import { indicatorsInLines, isAnnounced } from './prose.ts'
import type { Reading, Way } from './reading.ts'

/** Takes a section for an item of its own, for an indicator or for what is said of the item above. */
export const takeItem = (
  parent: DraftItem,
  section: Section,
  siblings: readonly Section[],
  way: Way,
  reading: Reading,
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
    reading.notes.leftOut.push({ quote: section.quote, at: section.at, lines: 1 + section.lines.length })
    return
  }
  const { marker } = section
  const behind = sectionsBehind(section.name)
  const item = newItem({
    kind: kindBelow(parent, section, siblings, isEffort),
    name: behind?.name ?? section.name,
    owners: behind?.owners,
    subtitle: section.subtitle,
    label: marker?.label ?? word,
    tier: marker?.tier,
    numbers: marker?.numbers ?? [],
    style: section.style,
    quote: section.quote,
    at: section.at,
  })
  reading.read.below(item, section, reading)
  // A line behind a list belongs to what the list stands below.
  if (isBullet(section)) parent.indicators.push(...item.indicators.splice(0))
  // What is done for a goal has no parts of its own; with parts it is a measure.
  if (item.kind === 'EFFORT' && item.children.length > 0) {
    item.kind = 'MEASURE'
    for (const child of item.children) if (child.kind === 'EFFORT') child.kind = 'INITIATIVE'
  }
  adopt(parent.children, item)
}
