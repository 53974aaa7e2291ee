import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { executableSchema } from '../../src/api/graphql/resolvers/schema.ts'
import { NODE_LABELS, NODE_TYPES } from '../../src/model/model.ts'
import { collectionOf } from '../types.ts'
import { explorer } from './kit.ts'

const schema = executableSchema()
const { open } = explorer()

const First = z.object({
  data: z.object({ list: z.object({ nodes: z.array(z.object({ id: z.string(), name: z.string() })) }) }),
})

const first = async (page: Page, list: string) => {
  const answer = await page.evaluate(async query => {
    const body = JSON.stringify({ query })
    const headers = { 'content-type': 'application/json' }
    return (await fetch('/graphql', { method: 'POST', headers, body })).json()
  }, `{ list: ${list}(first: 1) { nodes { id name } } }`)
  return First.parse(answer).data.list.nodes[0]
}

it.each(NODE_LABELS)(
  'a record of the type %s has a page, which says its type in both languages',
  async label => {
    const { ja, en } = NODE_TYPES[label].words
    const record = await first(await open('/developers'), collectionOf(schema, label))
    if (record === undefined) throw new Error(`the seed holds no ${label}`)
    const page = await open(`/entity/${record.id}`)
    expect(await page.locator('p.kind').innerText()).toContain(ja)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(record.name)
    const english = await open(`/entity/${record.id}?lang=en`)
    expect(await english.locator('p.kind').innerText()).toContain(en)
  },
)
