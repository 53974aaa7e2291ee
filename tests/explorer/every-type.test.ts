import { beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { executableSchema } from '../../src/api/graphql/resolvers/schema.ts'
import { NODE_LABELS, NODE_TYPES, type NodeLabel } from '../../src/model/model.ts'
import { collectionOf } from '../types.ts'
import { explorer, settled } from './kit.ts'
import { madeUpOn } from './made-up.ts'

const schema = executableSchema()
const { ask, open } = explorer()

const Records = z.array(z.object({ id: z.string(), name: z.string(), sample: z.boolean() }))
const Answer = z.object({ data: z.record(z.string(), z.object({ nodes: Records })) })

/** One record of each type: a real one, or a made-up one where there is no other. */
let records: Partial<Record<NodeLabel, z.infer<typeof Records>[number]>> = {}

beforeAll(async () => {
  const asked = NODE_LABELS.map(
    label => `${label}: ${collectionOf(schema, label)}(first: 100) { nodes { id name sample } }`,
  )
  const { data } = Answer.parse(await ask(`{ ${asked.join(' ')} }`))
  records = Object.fromEntries(
    Object.entries(data).map(([label, { nodes }]) => [
      label,
      nodes.find(({ sample }) => !sample) ?? nodes[0],
    ]),
  )
})

it.each(NODE_LABELS)(
  'a record of the type %s has a page, which says its type in both languages and shows nothing made up beside what is real',
  async label => {
    const { ja, en } = NODE_TYPES[label].words
    const record = records[label]
    if (record === undefined) throw new Error(`the seed holds no ${label}`)
    const page = await open(`/entity/${record.id}`)
    expect(await page.locator('p.kind').innerText()).toContain(ja)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(record.name)
    if (!record.sample) expect(await madeUpOn(page)).toEqual([])
    await page.goto(new URL(`/entity/${record.id}?lang=en`, page.url()).href)
    await settled(page)
    expect(await page.locator('p.kind').innerText()).toContain(en)
  },
)
