import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createApi } from '../src/api.ts'
import { readConfig } from '../src/environment/config.ts'
import { createEmbeddings, type Embeddings } from '../src/environment/embeddings.ts'
import { importFolders } from '../src/import/import.ts'
import { keepMeanings } from '../src/import/meanings.ts'
import { CITY } from './import/city.ts'
import { openStore, type Store, temporaryFolders } from './import/store.ts'

const temporary = temporaryFolders()
let store: Store
let provider: Server
let asked: { readonly input: readonly string[]; readonly key: string | undefined }[] = []
let answering: (response: ServerResponse, vectors: readonly (readonly number[])[]) => void

const Asked = z.object({ model: z.literal('stand-in'), input: z.array(z.string()) })

const told = (response: ServerResponse, vectors: readonly (readonly number[])[]) =>
  response
    .setHeader('content-type', 'application/json')
    .end(JSON.stringify({ data: vectors.map((embedding, index) => ({ index, embedding })).toReversed() }))

/** Everything about getting about points one way, all else another; ズンドコ stands in no text. */
const vectorOf = (text: string) => (/ズンドコ|バス|bus/i.test(text) ? [1, 0.1, 0] : [0, 1, 0.2])

beforeAll(async () => {
  store = await openStore()
  answering = told
  provider = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', part => parts.push(part))
    request.on('end', () => {
      const { input } = Asked.parse(JSON.parse(Buffer.concat(parts).toString()))
      asked.push({ input, key: request.headers.authorization })
      answering(response, input.map(vectorOf))
    })
  })
  await new Promise<void>(resolve => provider.listen(0, '127.0.0.1', resolve))
  await load({})
})

afterAll(async () => {
  provider.closeAllConnections()
  provider.close()
  await store.close()
  await temporary.remove()
})

const load = async (changes: Readonly<Record<string, string>>) => {
  const folder = await temporary.write({ city: { ...CITY, ...changes } })
  return importFolders(store, [join(folder, 'city')])
}

const settings = () => ({
  EMBEDDINGS_URL: `http://127.0.0.1:${(provider.address() as AddressInfo).port}`,
  EMBEDDINGS_MODEL: 'stand-in',
  EMBEDDINGS_KEY: 'secret',
})

const embeddings = (): Embeddings => {
  const { embeddings: config } = readConfig(settings())
  if (config === undefined) throw new Error('no provider is configured')
  return createEmbeddings(config, reason => {
    throw new Error(String(reason))
  })
}

/** An API of its own, what it sent to the database, and what it warned of. */
const apiWith = async (env: NodeJS.ProcessEnv) => {
  const statements: string[] = []
  const warnings: string[] = []
  const log = pino({ level: 'warn' }, { write: (line: string) => warnings.push(line) })
  const api = await createApi({
    connection: store,
    config: readConfig({ REQUEST_TIMEOUT_MS: '60000', ...env }),
    log,
    observe: ({ name }) => statements.push(name),
  })
  const ask = async (query: string) => {
    const { data, errors } = (
      await api.inject({ method: 'POST', url: '/graphql', payload: { query } })
    ).json()
    if (errors) throw new Error(JSON.stringify(errors))
    return data
  }
  return { ask, statements, warnings }
}

const search = (text: string) =>
  `{ search(text: "${text}", types: [NEED, OFFER, INITIATIVE]) { byMeaning relaxed totalCount nodes { id } facets { types { count } } } }`

const areas = (text: string) =>
  `{ collaborationAreas(for: { profile: { text: "${text}" } }, samples: INCLUDE) { explanation edges { byMeaning score node { id } } } }`

const NOTHING = { byMeaning: false, relaxed: false, totalCount: 0, nodes: [], facets: { types: [] } }

describe('without a provider', () => {
  it('nothing is asked, and the store has neither vector nor index', async () => {
    const { ask, statements } = await apiWith({})
    expect(await ask(search('ズンドコ'))).toEqual({ search: NOTHING })
    await ask(areas('ズンドコをします'))
    expect(statements.filter(name => name.includes('meaning'))).toEqual([])
    expect(await store.rows('MATCH (n) WHERE n.meaning IS NOT NULL RETURN n.id')).toEqual([])
    expect(await store.rows('SHOW VECTOR INDEXES YIELD name')).toEqual([])
    expect(asked).toEqual([])
  })
})

describe('with one', () => {
  it('everything gets a vector once, keeps it through imports, and another when its text changes', async () => {
    expect(await keepMeanings(store, embeddings())).toBeGreaterThan(5)
    expect(asked[0]?.key).toBe('Bearer secret')
    expect(await keepMeanings(store, embeddings())).toBe(0)
    expect((await load({})).changed).toBe(false)
    const needs = String(CITY['needs.csv'])
    await load({ 'needs.csv': needs.replace(/(\nneed:[^,]*),[^,]*,/, '$1,バスの運転手,') })
    expect(await keepMeanings(store, embeddings())).toBe(1)
  })

  it('finds by meaning what no word finds, and says so; where words find anything it is not asked', async () => {
    const { ask } = await apiWith(settings())
    asked = []
    const answer = await ask(search('ズンドコ'))
    expect(answer.search).toMatchObject({ byMeaning: true, relaxed: true })
    expect(answer.search.nodes.length).toBe(answer.search.totalCount)
    const ids: readonly string[] = answer.search.nodes.map(({ id }: { id: string }) => id)
    expect(ids.some(id => id.startsWith('need:'))).toBe(true)
    expect(asked.map(({ input }) => input)).toEqual([['ズンドコ']])
    expect((await ask(search('運転手'))).search).toMatchObject({ byMeaning: false })
    expect(asked).toHaveLength(1)
  })

  it('marks areas that only mean something like a profile, beside why nothing fits', async () => {
    const { ask } = await apiWith(settings())
    const { collaborationAreas } = await ask(areas('ズンドコをします'))
    expect(collaborationAreas.explanation).not.toBeNull()
    expect(collaborationAreas.edges.length).toBeGreaterThan(0)
    expect(
      new Set(collaborationAreas.edges.map(({ byMeaning }: { byMeaning: boolean }) => byMeaning)),
    ).toEqual(new Set([true]))
  })

  it.each<[string, typeof answering]>([
    ['fails', response => response.writeHead(500).end('no')],
    ['answers no JSON', response => response.end('<html>')],
    ['answers something else', response => response.end('{"data": [{"index": 0, "embedding": "abc"}]}')],
    ['answers vectors of another length', response => told(response, [[1, 0]])],
    ['answers a vector of zeros', response => told(response, [[0, 0, 0]])],
    ['says nothing', () => undefined],
  ])('a provider that %s breaks no question, and is told of once', async (_, way) => {
    const { ask, warnings } = await apiWith(settings())
    answering = way
    expect(await ask(search('ズンドコ'))).toEqual({ search: NOTHING })
    expect(await ask(search('ズンドコ'))).toEqual({ search: NOTHING })
    expect((await ask(areas('ズンドコをします'))).collaborationAreas.edges).toEqual([])
    expect(warnings.filter(line => line.includes('embeddings'))).toHaveLength(1)
    answering = told
  })
})
