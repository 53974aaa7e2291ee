import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { createApi } from '../src/api.ts'
import { readConfig } from '../src/environment/config.ts'
import { importFolders } from '../src/import/import.ts'
import { CITY, type Files, replaced } from './import/city.ts'
import { openStore, type Store, temporaryFolders } from './import/store.ts'

const temporary = temporaryFolders()
let store: Store
let post: (query: string) => Promise<unknown>

const FIRST = new Date('2026-04-01T00:00:00Z')
const NEXT = new Date('2026-05-01T00:00:00.250Z')

const load = async (files: Files, now: Date) =>
  importFolders(store, [await temporary.write({ city: files })], { now })

const Lists = z.object({
  data: z.record(z.string(), z.object({ nodes: z.array(z.object({ id: z.string() })) })),
})

const LISTS = ['needs', 'offers', 'organizations', 'initiatives', 'policyMeasures', 'sdgTargets', 'places']

/** What each list holds of what changed since a moment. */
const changedSince = async (since: string): Promise<Readonly<Record<string, readonly string[]>>> => {
  const filter = `filter: { changedSince: "${since}" }`
  const { data } = Lists.parse(
    await post(`{ ${LISTS.map(list => `${list}(first: 100, ${filter}) { nodes { id } }`).join('\n')} }`),
  )
  const found = Object.entries(data).map(([list, { nodes }]) => [list, nodes.map(({ id }) => id)] as const)
  return Object.fromEntries(found.filter(([, ids]) => ids.length > 0))
}

beforeAll(async () => {
  store = await openStore()
  const api = await createApi({ connection: store, config: readConfig({}), log: pino({ level: 'silent' }) })
  post = async query => {
    const response = await api.inject({ method: 'POST', url: '/graphql', payload: { query } })
    return response.json()
  }
  await load(CITY, FIRST)
})

afterAll(async () => {
  await store.close()
  await temporary.remove()
})

test('everything has changed since before the first import, and nothing since after it', async () => {
  expect(Object.keys(await changedSince('2026-03-31T23:59:59Z')).sort()).toEqual([...LISTS].sort())
  expect(await changedSince('2026-04-01T00:00:00.001Z')).toEqual({})
})

test('an import of the same files changes no date, nor anything else', async () => {
  const before = await store.digest()
  await load(CITY, NEXT)
  expect(await store.digest()).toBe(before)
})

test('a record that changes has changed, and no other row of its file', async () => {
  await load(replaced(CITY, 'organizations.csv', '星交通', '星バス'), NEXT)
  expect(await changedSince('2026-05-01T00:00:00Z')).toEqual({ organizations: ['org:jcn-8700110005901'] })
  expect(await changedSince('2026-05-01T00:00:00.250Z')).toEqual({ organizations: ['org:jcn-8700110005901'] })
  expect(await changedSince('2026-05-01T00:00:00.251Z')).toEqual({})
})

test('a link of another import changes the item of which it speaks, and not the target that everything serves', async () => {
  const links: Files = {
    'dataset.yaml': 'id: dataset:links\nnameJa: 別\nversion: "1"\nlicence: CC0-1.0\nsource: none\n',
    'assertions.csv':
      'subject,predicate,object,justification,confidence,strength,status,author,assertedOn,commentJa,commentEn\n' +
      'initiative:hoshi.p1.1.1,ALIGNS_WITH,sdg:11.2,MANUAL_CURATION,0.9,0.8,ACCEPTED,someone,2026-05-01,理由,Reason\n',
  }
  await importFolders(store, [await temporary.write({ links })], { now: new Date('2026-06-01T00:00:00Z') })
  expect(await changedSince('2026-05-02T00:00:00Z')).toEqual({ initiatives: ['initiative:hoshi.p1.1.1'] })
})

test('a moment that is none is refused', async () => {
  expect(
    await post('{ needs(filter: { changedSince: "2026-13-45T00:00:00Z" }) { totalCount } }'),
  ).toMatchObject({
    errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
  })
})
