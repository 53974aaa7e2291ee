import { type DatasetFolder, readFolders } from '../../src/import/folder.ts'
import { cityFolder } from './city.ts'
import { nation, organizations, organizationsOf } from './nation.ts'
import { random, shuffled, zipf } from './random.ts'

/** Cities whose data fits in one import, with room to spare. */
const CITIES_PER_IMPORT = 5
/** The same for their organisations alone. */
const CITIES_PER_REGISTER = 100

const SDG_FOLDER = 'seed/sdg'

const groups = (cities: number, size: number): number[][] =>
  Array.from({ length: Math.ceil(cities / size) }, (_, group) =>
    Array.from({ length: Math.min(size, cities - group * size) }, (_, index) => group * size + index + 1),
  )

const targetsOf = ({ rows }: DatasetFolder): string[] =>
  rows.flatMap(({ type, cells }) =>
    type.label === 'SdgTarget' ? [`sdg:${cells.get('code')?.text ?? ''}`] : [],
  )

/** The UN's framework, as the seed has it. */
export const readFramework = (): Promise<DatasetFolder[]> => readFolders([SDG_FOLDER])

/** Targets, those that most items serve first. */
export const targetsByUse = (framework: readonly DatasetFolder[]): string[] =>
  shuffled(random(2), framework.flatMap(targetsOf))

/** Organisations, those that take part in most places first. */
export const organizationsByUse = (cities: number): string[] =>
  shuffled(random(3), groups(cities, 1).flat().flatMap(organizationsOf))

/** Everything that a store of so many cities holds, in imports that each fit into one transaction. */
export async function* datasets(cities: number): AsyncGenerator<readonly DatasetFolder[]> {
  const framework = await readFramework()
  yield framework
  yield [nation(cities)]
  for (const group of groups(cities, CITIES_PER_REGISTER)) yield [organizations(group)]
  const choices = {
    target: zipf(targetsByUse(framework)),
    organization: zipf(organizationsByUse(cities)),
  }
  for (const group of groups(cities, CITIES_PER_IMPORT)) yield group.map(city => cityFolder(city, choices))
}
