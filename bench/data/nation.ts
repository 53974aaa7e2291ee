import { localGovernmentCheckDigit } from '../../src/import/check-digit.ts'
import type { DatasetFolder } from '../../src/import/folder.ts'
import { capability } from '../../src/import/tables/exchange.ts'
import { place } from '../../src/import/tables/place.ts'
import { membership, organization, platform } from '../../src/import/tables/stakeholder.ts'
import { oneOf, random } from './random.ts'
import { rowWriter } from './rows.ts'
import { sampleNames } from './words.ts'

/** The platform of which every organisation is a member. */
export const PLATFORM = 'platform:bench'
const CAPABILITIES = 60
export const ORGANIZATIONS_PER_CITY = 15
const CITIES_PER_PREFECTURE = 37
/** Japan's prefectures end with 47: a code from here on is nobody's. */
const FIRST_PREFECTURE = 50

const KINDS = ['PRIVATE_SECTOR', 'PRIVATE_SECTOR', 'ACADEMIC', 'REGIONAL_NGO', 'OTHER_PUBLIC_SECTOR']

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

/** The number of a city as ids and names have it. */
export const cityKey = (city: number): string => `bench-${String(city).padStart(4, '0')}`

const prefectureOf = (city: number) => FIRST_PREFECTURE + Math.floor((city - 1) / CITIES_PER_PREFECTURE)
const withCheckDigit = (code: number) => `${code}${localGovernmentCheckDigit(String(code))}`
const prefectureCode = (prefecture: number) => withCheckDigit(prefecture * 1000)
const cityCode = (city: number) =>
  withCheckDigit(prefectureOf(city) * 1000 + 200 + ((city - 1) % CITIES_PER_PREFECTURE))

/** The id of the place that a city is. */
export const cityPlace = (city: number): string => `place:${cityCode(city)}`

/** The id of the prefecture that a city is in. */
export const cityPrefecture = (city: number): string => `place:${prefectureCode(prefectureOf(city))}`

/** The organisation that is the city's own administration comes first. */
export const organizationsOf = (city: number): string[] =>
  numbers(ORGANIZATIONS_PER_CITY).map(number => `org:${cityKey(city)}.${number}`)

export const CAPABILITY_IDS: readonly string[] = numbers(CAPABILITIES).map(
  number => `capability:bench-${number}`,
)

/** What all cities share: prefectures, places, the platform and the capabilities. */
export const nation = (cities: number): DatasetFolder => {
  const next = random(0)
  const { add, folder } = rowWriter('bench-nation')
  add(platform, { id: PLATFORM, nameJa: 'サンプル 官民連携プラットフォーム', nameEn: 'Sample Platform' })
  for (const id of CAPABILITY_IDS) add(capability, { id, ...sampleNames(next, id.replace(/^.*-/, '')) })
  for (const prefecture of new Set(numbers(cities).map(prefectureOf)))
    add(place, {
      code: prefectureCode(prefecture),
      nameJa: `サンプル ${prefecture}県`,
      nameEn: `Sample Prefecture ${prefecture}`,
      kind: 'PREFECTURE',
    })
  for (const city of numbers(cities))
    add(place, {
      code: cityCode(city),
      nameJa: `サンプル ${city}市`,
      nameEn: `Sample City ${city}`,
      kind: 'CITY',
      parent: `place:${prefectureCode(prefectureOf(city))}`,
      population: 10_000 + Math.floor(next() * 500_000),
    })
  return folder()
}

/** The organisations of some cities, each a member of the one platform. */
export const organizations = (cities: readonly number[]): DatasetFolder => {
  const { add, folder } = rowWriter(`bench-organizations-${cities[0]}`)
  for (const city of cities) {
    const next = random(city)
    for (const [index, id] of organizationsOf(city).entries()) {
      const own = index === 0
      const what = `${city}-${index + 1}`
      add(organization, {
        id,
        ...(own
          ? { nameJa: `サンプル ${city}市役所`, nameEn: `Sample City Hall ${city}` }
          : sampleNames(next, what)),
        kind: own ? 'LOCAL_GOVERNMENT' : oneOf(next, KINDS),
        place: cityPlace(city),
        sample: 'true',
      })
      add(membership, {
        organization: id,
        memberOf: PLATFORM,
        category: own ? 'LOCAL_GOVERNMENT' : 'PRIVATE',
      })
    }
  }
  return folder()
}
