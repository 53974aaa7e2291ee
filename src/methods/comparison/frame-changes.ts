import type { Edition } from './edition.ts'
import { type Aspect, changed, type EditionChange, type Found, together } from './edition-change.ts'

/** Whether the older and the newer edition say all of an aspect. */
export interface Recorded {
  readonly from: boolean
  readonly to: boolean
}

const period = ({ startsOn, endsOn }: Edition): string | null =>
  startsOn && endsOn ? `${startsOn}/${endsOn}` : null

/** Which of two editions holds an aspect as a whole: one that has nothing of it, or says that it has a part, does not. */
export const recordedWhole = (
  aspect: Aspect,
  from: Edition,
  to: Edition,
  has: (edition: Edition) => boolean,
): Recorded => {
  const whole = (edition: Edition) => has(edition) && !edition.recordedInPart.includes(aspect)
  return { from: whole(from), to: whole(to) }
}

/** Compares an aspect of two editions; where one does not record it, names that one. */
export const aspectChanges = (aspect: Aspect, recorded: Recorded, compare: () => Found): Found => {
  if (recorded.from && recorded.to) return compare()
  const absent = (edition: 'FROM' | 'TO') => ({ aspect, edition, item: null })
  return {
    changes: [],
    notRecorded: [...(recorded.from ? [] : [absent('FROM')]), ...(recorded.to ? [] : [absent('TO')])],
  }
}

const documentChanges = (kind: 'BASIS' | 'SOURCE', from: Edition, to: Edition): readonly EditionChange[] => {
  const of = (edition: Edition) => (kind === 'BASIS' ? edition.laws : edition.sources)
  const change = (about: string, gone: boolean): EditionChange => ({
    kind,
    from: from.id,
    to: to.id,
    about,
    fromValue: gone ? about : null,
    toValue: gone ? null : about,
  })
  return [
    ...of(from)
      .filter(id => !of(to).includes(id))
      .map(id => change(id, true)),
    ...of(to)
      .filter(id => !of(from).includes(id))
      .map(id => change(id, false)),
  ]
}

/** How period, legal basis and documents of two editions differ. */
export const frameChanges = (from: Edition, to: Edition): Found => {
  const [before, after] = [period(from), period(to)]
  const only = (changes: readonly EditionChange[]): Found => ({ changes, notRecorded: [] })
  return together([
    aspectChanges('PERIOD', { from: before !== null, to: after !== null }, () =>
      only(changed('PERIOD', { from: from.id, to: to.id }, before ?? '', after ?? '')),
    ),
    aspectChanges(
      'LAWS',
      recordedWhole('LAWS', from, to, ({ laws }) => laws.length > 0),
      () => only(documentChanges('BASIS', from, to)),
    ),
    aspectChanges(
      'SOURCES',
      recordedWhole('SOURCES', from, to, ({ sources }) => sources.length > 0),
      () => only(documentChanges('SOURCE', from, to)),
    ),
  ])
}
