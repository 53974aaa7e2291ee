import type { Subject } from '../operations.ts'
import { organizationsByUse, readFramework, targetsByUse } from './datasets.ts'
import { cityKey, cityPlace, organizationsOf } from './nation.ts'

/** What the operations are asked of in a store of so many cities: a city in the middle, and what its links meet. */
export const benchSubject = async (cities: number): Promise<Subject> => {
  const city = Math.ceil(cities / 2)
  const key = cityKey(city)
  const [hub = '', , , , target = ''] = targetsByUse(await readFramework())
  const [everywhere = ''] = organizationsByUse(cities)
  const [, local = ''] = organizationsOf(city)
  return {
    initiative: `initiative:${key}.g1.1`,
    place: cityPlace(city),
    status: 'ACTIVE',
    strategy: `strategy:${key}`,
    target,
    hub,
    organizations: [everywhere, local],
    text: '観光',
  }
}
