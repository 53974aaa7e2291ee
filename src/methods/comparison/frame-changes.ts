import type { Edition } from './edition.ts'
import { type Aspect, changed, type EditionChange, type Found, together } from './edition-change.ts'

const period = ({ startsOn, endsOn }: Edition): string | null =>
  startsOn && endsOn ? `${startsOn}/${endsOn}` : null

/** Compares an aspect of two editions; where one does not record it, names that one. */
export const aspectChanges = (
  aspect: Aspect,
  recorded: { readonly from: boolean; readonly to: boolean },
  compare: () => Found,
): Found => {
  if (recorded.from && recorded.to) return compare()
  const absent = (edition: 'FROM' | 'TO') => ({ aspect, edition, item: null })
  return {
    changes: [],
    notRecorded: [...(recorded.from ? [] : [absent('FROM')]), ...(recorded.to ? [] : [absent('TO')])],
  }
}

const documentChanges = (kind: 'LAW' | 'SOURCE', from: Edition, to: Edition): readonly EditionChange[] => {
  const of = (edition: Edition) => (kind === 'LAW' ? edition.laws : edition.sources)
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
  const filled = (part: 'laws' | 'sources') => ({
    from: from[part].length > 0,
    to: to[part].length > 0,
  })
  return together([
    aspectChanges('PERIOD', { from: before !== null, to: after !== null }, () =>
      only(changed('PERIOD', { from: from.id, to: to.id }, before ?? '', after ?? '')),
    ),
    aspectChanges('LAWS', filled('laws'), () => only(documentChanges('LAW', from, to))),
    aspectChanges('SOURCES', filled('sources'), () => only(documentChanges('SOURCE', from, to))),
  ])
}
