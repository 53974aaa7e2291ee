import type { EntityRow } from '../engine/concept.ts'
import type { OwnedList } from '../engine/list.ts'

/** Whether made-up records are among those of a list. */
export interface AskedSamples {
  readonly samples: 'EXCLUDE' | 'INCLUDE'
}

/** That something is real, or next to what is made up itself: of that, what is made up tells. */
export const isRealBeside = (variable: string, owner: string): string =>
  `(NOT coalesce(${variable}.sample, false) OR coalesce(${owner}.sample, false))`

const IS_REAL = isRealBeside('n', 'owner')

/** A list without the made-up items of real owners. */
export const withoutMadeUp = <Row extends EntityRow, Extra extends object>(
  list: OwnedList<Row, Extra>,
): OwnedList<Row, Extra> => {
  const { total: _, totalOfReal: total, walk, ...rest } = list
  return {
    ...rest,
    ...(total ? { total } : {}),
    match: `${list.match}
    WITH *
    WHERE ${IS_REAL}`,
    ...(walk ? { walk: { ...walk, besides: [...(walk.besides ?? []), IS_REAL] } } : {}),
  }
}

/** The list that is asked for, the same one each time. */
export const withOrWithoutMadeUp = <Row extends EntityRow, Extra extends object>(
  all: OwnedList<Row, Extra>,
): ((asked: AskedSamples) => OwnedList<Row, Extra>) => {
  const real = withoutMadeUp(all)
  return ({ samples }) => (samples === 'EXCLUDE' ? real : all)
}
