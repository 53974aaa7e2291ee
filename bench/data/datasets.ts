import { type DatasetFolder, readFolders } from '../../src/import/folder.ts'
import type { Source } from '../../src/load/stage.ts'
import { type Choices, cityFolder } from './city.ts'
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

const choicesOf = (framework: readonly DatasetFolder[], cities: number): Choices => ({
  target: zipf(targetsByUse(framework)),
  organization: zipf(organizationsByUse(cities)),
})

/** Everything that a store of so many cities holds, in imports that each fit into one transaction. */
export async function* datasets(cities: number): AsyncGenerator<readonly DatasetFolder[]> {
  const framework = await readFramework()
  yield framework
  yield [nation(cities)]
  for (const group of groups(cities, CITIES_PER_REGISTER)) yield [organizations(group)]
  const choices = choicesOf(framework, cities)
  for (const group of groups(cities, CITIES_PER_IMPORT)) yield group.map(city => cityFolder(city, choices))
}

const made = (name: string, make: () => DatasetFolder): Source => ({ sha256: name, read: async () => make() })

/** The same for a load, each made when its turn comes. */
export const sources = async (cities: number): Promise<readonly Source[]> => {
  const framework = await readFramework()
  const choices = choicesOf(framework, cities)
  return [
    ...framework.map(folder => made(folder.header.id, () => folder)),
    made('nation', () => nation(cities)),
    ...groups(cities, CITIES_PER_REGISTER).map((group, index) =>
      made(`organizations ${index}`, () => organizations(group)),
    ),
    ...groups(cities, 1)
      .flat()
      .map(city => made(`city ${city}`, () => cityFolder(city, choices))),
  ]
}
