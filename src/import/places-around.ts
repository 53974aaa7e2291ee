import type { Properties } from './graph-change.ts'
import type { Present } from './present.ts'

/** A place and those in which it lies; of no place none. */
export type PlacesAround = (place: string | undefined) => readonly string[]

/** A record, or what is written of one that no file states. */
interface Placed {
  readonly label: string
  readonly properties: Properties
}

const isText = (value: unknown): value is string => typeof value === 'string'

/** The places in which each place lies, as these records state it, or else as the store has it. */
export const aroundPlaces = async (present: Present, records: readonly Placed[]): Promise<PlacesAround> => {
  const stated = new Map(
    records
      .filter(({ label }) => label === 'Place')
      .map(({ properties }) => [String(properties.id), properties.parentId]),
  )
  const named = records.map(({ properties }) => properties.placeId)
  const elsewhere = [...named, ...stated.values()].filter(isText).filter(id => !stated.has(id))
  const stored =
    elsewhere.length > 0 ? await present.placesAround([...new Set(elsewhere)]) : new Map<string, string[]>()
  const around = (place: string | undefined, steps = 2): readonly string[] => {
    if (place === undefined) return []
    const above = stated.get(place)
    if (!stated.has(place)) return [place, ...(stored.get(place) ?? [])].slice(0, steps + 1)
    return [place, ...(isText(above) && steps > 0 ? around(above, steps - 1) : [])]
  }
  return place => around(place)
}
