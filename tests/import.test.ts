import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type ImportOptions, importFolders, LIMIT } from '../src/import/import.ts'
import { appended, CITY, type Files, replaced } from './import/city.ts'
import { openStore, type Store, temporaryFolders } from './import/store.ts'

const temporary = temporaryFolders()
let store: Store

beforeAll(async () => {
  store = await openStore()
})

beforeEach(() => store.clear())

afterAll(async () => {
  await store.close()
  await temporary.remove()
})

const load = async (files: Files, options: ImportOptions = {}, more: Readonly<Record<string, Files>> = {}) =>
  importFolders(store, [await temporary.write({ city: files, ...more })], options)

/** What a file states of a record: without the moment of the import. */
const propertiesOf = async (id: string) =>
  (
    await store.rows('MATCH (n:Entity {id: $id}) RETURN labels(n) AS labels, properties(n) AS is', { id })
  ).map(({ labels, is }) => ({
    labels,
    is: Object.fromEntries(Object.entries(Object(is)).filter(([name]) => name !== 'changedAt')),
  }))[0]

const linksOf = (id: string) =>
  store.rows(
    `MATCH (:Entity {id: $id})-[r]->(to) RETURN type(r) AS type, to.id AS to, r {.*} AS is ORDER BY type, to, r.key`,
    { id },
  )

const ALIGNMENT = `MATCH (:Entity {id: 'measure:hoshi.1.1'})-[r:ALIGNS_WITH]->({id: 'sdg:11.2'}) RETURN r {.*} AS is`

const OTHER: Files = {
  'dataset.yaml': 'id: dataset:other\nnameJa: 別\nversion: "1"\nlicence: CC0-1.0\nsource: none\n',
}

// The first test of the file, so that both find a store without constraints and indexes.
test('lets the second of two imports wait for the first, on a new store too', async () => {
  const reports = await Promise.all([load(CITY), load(CITY)])
  expect(reports.map(({ changed }) => changed).sort()).toEqual([false, true])
})

test('keeps a value with its year, comparator and exact decimal, below its indicator', async () => {
  await load(CITY)
  expect(await propertiesOf('value:hoshi.riders@2021.actual')).toEqual({
    labels: ['Entity', 'IndicatorValue'],
    is: {
      id: 'value:hoshi.riders@2021.actual',
      sortKey: 'value:hoshi.riders@002021.actual',
      dataset: 'dataset:hoshi',
      indicatorId: 'indicator:hoshi.riders',
      kind: 'ACTUAL',
      year: 2021,
      value: 60.7,
      comparator: 'AT_LEAST',
    },
  })
  expect(await linksOf('value:hoshi.riders@2021.actual')).toEqual([
    { type: 'CITED_IN', to: 'source:plan', is: { dataset: 'dataset:hoshi', key: '' } },
    { type: 'VALUE_OF', to: 'indicator:hoshi.riders', is: { dataset: 'dataset:hoshi', key: '' } },
  ])
})

test('keeps an item of the tree with its order, its parent and the words of its source', async () => {
  await load(CITY)
  expect(await propertiesOf('goal:hoshi.1')).toMatchObject({ is: { order: 1, strategyId: 'strategy:hoshi' } })
  expect(await linksOf('goal:hoshi.1')).toEqual([
    {
      type: 'CITED_IN',
      to: 'source:plan',
      is: { dataset: 'dataset:hoshi', key: '', locator: '1章', quote: '暮らしを守る' },
    },
    { type: 'PART_OF', to: 'strategy:hoshi', is: { dataset: 'dataset:hoshi', key: '', order: 1 } },
  ])
  expect(await propertiesOf('initiative:hoshi.p1.1.1')).toMatchObject({
    is: { kind: 'ACTION', parentId: 'initiative:hoshi.p1.1', strategyId: 'strategy:hoshi', status: 'ENDED' },
  })
})

test('says of every organisation whether it is made up', async () => {
  await load(CITY)
  expect(
    await store.rows('MATCH (o:Organization) RETURN o.id AS id, o.sample AS sample ORDER BY id'),
  ).toEqual([
    { id: 'org:city', sample: false },
    { id: 'org:jcn-8700110005901', sample: false },
    { id: 'org:made-up', sample: true },
  ])
})

test('changes nothing when the same folder comes again, and says so', async () => {
  await load(CITY, { now: new Date('2026-01-01T00:00:00Z') })
  const before = await store.digest()
  const report = await load(CITY, { now: new Date('2026-02-01T00:00:00Z') })
  expect(report.changed).toBe(false)
  expect(report.records.Organization).toEqual({ created: 0, updated: 0, deleted: 0, unchanged: 3 })
  expect(await store.digest()).toBe(before)
})

test('updates a changed row, its links and the time of the dataset, and nothing else', async () => {
  await load(CITY)
  const changed = replaced(CITY, 'offers.csv', 'org:made-up', 'org:city')
  const report = await load(changed, { now: new Date('2030-01-01T00:00:00Z') })
  expect(report.records).toMatchObject({
    Offer: { created: 0, updated: 1, deleted: 0, unchanged: 0 },
    Dataset: { created: 0, updated: 1, deleted: 0, unchanged: 0 },
    Need: { created: 0, updated: 0, deleted: 0, unchanged: 1 },
  })
  expect(report.relationships.MADE_BY).toEqual({ created: 1, updated: 0, deleted: 1, unchanged: 0 })
  expect(await propertiesOf('offer:sensors')).toMatchObject({ is: { madeById: 'org:city' } })
  expect(await propertiesOf('dataset:hoshi')).toMatchObject({
    is: { importedAt: '2030-01-01T00:00:00.000Z' },
  })
})

test('keeps what vanished from the files unless deleting is allowed, and lists it either way', async () => {
  const more = appended(CITY, 'platforms.csv', 'platform:old,旧い場')
  await load(more)
  const kept = await load(CITY)
  expect(kept.vanished).toEqual(['platform:old'])
  expect(await propertiesOf('platform:old')).toBeDefined()
  const deleted = await load(CITY, { allowDelete: true })
  expect(deleted.vanished).toEqual(['platform:old'])
  expect(deleted.records.Platform).toEqual({ created: 0, updated: 0, deleted: 1, unchanged: 1 })
  expect(await propertiesOf('platform:old')).toBeUndefined()
})

test('refuses to delete what a record of another dataset points to', async () => {
  const more = appended(CITY, 'capabilities.csv', 'capability:old,旧,Old,,')
  const other = {
    ...OTHER,
    'capabilities.csv': 'id,nameJa,nameEn,nameEnBasis,broader\ncapability:new,新,New,LABEL,capability:old\n',
  }
  await load(more, {}, { other })
  const before = await store.digest()
  await expect(load(CITY, { allowDelete: true })).rejects.toThrow(
    'capability:old is no longer in this folder, but capability:new of dataset:other still point to it',
  )
  expect(await store.digest()).toBe(before)
})

test('reports a dry run without writing', async () => {
  await load(CITY)
  const before = await store.digest()
  const report = await load(replaced(CITY, 'platforms.csv', '官民連携の場', '新しい場'), { dryRun: true })
  expect(report).toMatchObject({ dryRun: true, changed: true, records: { Platform: { updated: 1 } } })
  expect(await store.digest()).toBe(before)
})

test('moves a record between two folders that come together', async () => {
  const row = 'platform:moved,移る場'
  const table = `id,nameJa\n${row}\n`
  await load(appended(CITY, 'platforms.csv', row), {}, { other: OTHER })
  await load(CITY, {}, { other: { ...OTHER, 'platforms.csv': table } })
  expect(await propertiesOf('platform:moved')).toMatchObject({ is: { dataset: 'dataset:other' } })
})

test('reads a byte order mark, line breaks in cells, CRLF and a table in two files', async () => {
  await load({
    ...CITY,
    'platforms.more.csv': '\uFEFFid,nameJa,descriptionJa\r\nplatform:more,場,"一行目\r\n""二行目"""\r\n',
  })
  expect(await propertiesOf('platform:more')).toMatchObject({
    is: { nameJa: '場', descriptionJa: '一行目\r\n"二行目"' },
  })
})

test('sums up the accepted assertions of a link, over all datasets', async () => {
  await load(CITY)
  expect(await store.rows(ALIGNMENT)).toEqual([
    {
      is: {
        key: '',
        status: 'ACCEPTED',
        confidence: 0.8,
        strength: 0.9,
        assertions: 2,
        disagreement: 0,
        // Its place among all links to the same target, and among those of the measure.
        objectId: 'sdg:11.2',
        objectSortKey: 'sdg:000011.000002',
        strongestFor: 'sdg:11',
        subjectLabel: 'PolicyMeasure',
        weakness: 0.1,
        subjectSortKey: 'measure:hoshi.000001.000001',
      },
    },
  ])
  const header =
    'subject,predicate,object,key,justification,confidence,strength,status,author,assertedOn,commentJa,commentEn\n'
  const row =
    'measure:hoshi.1.1,ALIGNS_WITH,sdg:11.2,review,INFERENCE,0.5,0.5,REJECTED,reviewer,2026-01-01,,\n'
  await load(CITY, {}, { other: { ...OTHER, 'assertions.csv': header + row } })
  expect(await store.rows(ALIGNMENT)).toMatchObject([{ is: { assertions: 2, disagreement: 0.333333 } }])
})

test('removes the relationship of a link when its last accepted assertion is gone', async () => {
  await load(CITY)
  const rejected = replaced(CITY, 'assertions.csv', '0.8,0.9,ACCEPTED', '0.8,0.9,REJECTED')
  const report = await load(replaced(rejected, 'assertions.csv', '0.4,0.5,ACCEPTED', '0.4,0.5,PROPOSED'))
  expect(report.relationships.ALIGNS_WITH).toEqual({ created: 0, updated: 0, deleted: 1, unchanged: 0 })
  expect(await store.rows(ALIGNMENT)).toEqual([])
})

test('refuses beforehand what one transaction cannot hold, with its size and the limit', async () => {
  const rows = Array.from({ length: LIMIT }, (_, index) => `platform:p${index},場`)
  await expect(load(appended(CITY, 'platforms.csv', ...rows))).rejects.toThrow(
    /the import has the size of \d{5} nodes and relationships, one transaction takes 20000; import the folders one by one/,
  )
  expect(await store.rows('MATCH (n:Entity) RETURN count(n) AS count')).toEqual([{ count: 0 }])
})

test('leaves a database alone that holds something else', async () => {
  await store.rows('CREATE (:Person)')
  await expect(load(CITY)).rejects.toThrow('The database neo4j holds other data')
})

test('leaves a store of another schema version alone', async () => {
  await store.rows(`CREATE (:Store {key: 'tsunagu', schemaVersion: 99})`)
  await expect(load(CITY)).rejects.toThrow('The store has schema version 99')
})
