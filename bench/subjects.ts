import { organizationsByUse, readFramework, targetsByUse } from './data/datasets.ts'
import { cityKey, cityPlace, cityPrefecture, organizationsOf, PLATFORM } from './data/nation.ts'
import { random } from './data/random.ts'
import type { Subject } from './operations.ts'

const MOST_SUBJECTS = 5
/** Of the targets, those of which about a tenth of all initiatives serve one. */
const WELL_SERVED = 4

/** Cities to ask about: one in the middle first, then others as a seed has them, each once. */
const citiesOf = (cities: number): readonly number[] => {
  const next = random(5)
  const chosen = new Set([Math.ceil(cities / 2)])
  const most = Math.min(MOST_SUBJECTS, cities)
  while (chosen.size < most) chosen.add(1 + Math.floor(next() * cities))
  return [...chosen]
}

/**
 * What the operations are asked of in a store of so many cities: of each city itself, and what its links meet.
 * The busiest organisations are asked about in turn, so that no one fixed pair decides what a question costs.
 */
export const benchSubjects = async (cities: number): Promise<readonly [Subject, ...Subject[]]> => {
  const [hub = '', secondHub = '', ...others] = targetsByUse(await readFramework())
  const busiest = organizationsByUse(cities)
  const [first, ...more] = citiesOf(cities).map((city, place): Subject => {
    const key = cityKey(city)
    const [, local = ''] = organizationsOf(city)
    const busy = busiest[place] === local ? busiest.at(-1) : busiest[place]
    return {
      initiative: `initiative:${key}.g1.${place + 1}`,
      place: cityPlace(city),
      prefecture: cityPrefecture(city),
      status: 'ACTIVE',
      strategy: `strategy:${key}`,
      target: others[WELL_SERVED - 2 + place] ?? hub,
      hub,
      secondHub,
      organizations: [busy ?? '', local],
      platform: PLATFORM,
      text: '観光',
    }
  })
  if (!first) throw new Error('a store of no cities has nothing to ask about')
  return [first, ...more]
}
