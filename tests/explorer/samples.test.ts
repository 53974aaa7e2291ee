import { readdirSync, readFileSync } from 'node:fs'
import { Kind, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql'
import { describe, expect, it } from 'vitest'
import { executableSchema } from '../../src/api/graphql/resolvers/schema.ts'
import { explorer, settled } from './kit.ts'
import { madeUpOn } from './made-up.ts'

const schema = executableSchema()
const { open } = explorer()

/** Their filter says which are meant, and what it leaves out counts for nothing in their numbers. */
const BY_FILTER = ['collaborationAreas', 'suggestedPartners', 'consortium']

const PAGES = new URL('../../explorer/', import.meta.url).pathname

/** Every document of the pages. */
const documents = () =>
  readdirSync(PAGES, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.graphql') && !name.startsWith('graphiql/'))
    .map(name => ({ name, document: parse(readFileSync(`${PAGES}${name}`, 'utf8')) }))

/** Fields of a document that can leave out what is made up, and are not told whether to. */
const untold = ({ name, document }: ReturnType<typeof documents>[number]): readonly string[] => {
  const types = new TypeInfo(schema)
  const found: string[] = []
  visit(
    document,
    visitWithTypeInfo(types, {
      enter: node => {
        if (node.kind !== Kind.FIELD) return
        const { name: field, arguments: given = [] } = node
        const takes = types.getFieldDef()?.args.some(one => one.name === 'samples')
        const isTold = given.some(one => one.name.value === 'samples' && one.value.kind === Kind.VARIABLE)
        if (takes && !isTold && !BY_FILTER.includes(field.value))
          found.push(`${name}: ${types.getParentType()?.name}.${field.value}`)
      },
    }),
  )
  return found
}

it('every list of a page that may hold what is made up is told by the switch whether to', () => {
  const all = documents()
  expect(all.length).toBeGreaterThan(10)
  expect(all.flatMap(untold)).toEqual([])
})

/** Pages of each kind, each about something real around which made-up things stand. Which plans can be compared is told, marked: see `compare.test.ts`. The page of a record of each type: `every-type.test.ts`. */
const VIEWS = [
  '/',
  '/search?q=農業',
  '/measures',
  '/initiatives',
  '/indicators',
  '/sdgs',
  '/organizations',
  '/needs',
  '/offers',
  '/sources',
  '/graph',
  '/graph?around=sdg:8.9&focus=sdg:8.9',
  '/graph?id=initiative:kumamoto-2.p1.1.1&open=initiative:kumamoto-2.p1.1.1,IN,INCOMING,PARTICIPATION,20',
  '/paths?from=measure:kumamoto-2.1.4&to=measure:kumamoto-2.1.1',
  '/matrix',
  '/matrix?rows=organization&scope=parts&row=org:kumamoto-city&column=sdg:11',
  '/matrix?rows=place',
  '/matrix?shape=flow&partners=organization',
  '/collaborate?capability=capability:tourism-data-analysis',
  '/collaborate?side=city&for=measure:kumamoto-2.1.4',
  '/report/strategy:kumamoto-2',
  '/about',
  '/embed/entity/measure:kumamoto-2.1.4',
  '/embed/matrix?shape=flow&partners=organization',
]

/** Things that are real and have what is made up around them. */
const THINGS = [
  'measure:kumamoto-2.1.4',
  'initiative:kumamoto-2.p1.1.1',
  'sdg:8',
  'sdg:8.9',
  'place:431001',
  'platform:sdgs-ppp',
  'capability:tourism-data-analysis',
]

const with_ = (address: string, rest: string) => `${address}${address.includes('?') ? '&' : '?'}${rest}`

describe('with the switch off', () => {
  it.each(VIEWS)('%s shows nothing made up', async address => {
    expect(await madeUpOn(await open(with_(address, 'lang=ja')))).toEqual([])
  })

  it.each(THINGS)('the page of %s shows nothing made up, and more with the switch on', async id => {
    const page = await open(`/entity/${id}?lang=ja`)
    expect(await madeUpOn(page)).toEqual([])
    const counts = async () =>
      (await page.getByRole('main').locator('h3 .count').allInnerTexts()).reduce(
        (sum, text) => sum + Number.parseInt(text, 10),
        0,
      )
    const real = await counts()
    await page.getByRole('switch', { name: 'サンプル' }).check()
    await settled(page)
    expect((await madeUpOn(page)).length).toBeGreaterThan(0)
    expect(await counts()).toBeGreaterThan(real)
  })
})

describe('one number', () => {
  it('of needs stands on the page of a measure, without samples and with them', async () => {
    const asked = async (samples: string) => {
      const page = await open(`/entity/measure:kumamoto-2.1.4?lang=ja${samples}`)
      const fact = page.locator('dl.glance > div').filter({ hasText: '求められていること' })
      return Number.parseInt((await fact.locator('dd').innerText()).replace(/\D/g, ''), 10)
    }
    expect(await asked('')).toBe(0)
    expect(await asked('&samples=on')).toBeGreaterThan(0)
  })

  it('of what a search left out is said, and the switch shows it', async () => {
    const page = await open('/search?q=来訪者&lang=ja')
    await page.getByText(/サンプル（架空）の\d+件は表示していません/).waitFor()
    await page.getByRole('button', { name: 'サンプルも表示する' }).click()
    await settled(page)
    expect((await madeUpOn(page)).length).toBeGreaterThan(0)
    expect(await page.getByText('表示していません').count()).toBe(0)
  })
})

it('what is made up itself keeps what stands around it, marked', async () => {
  const page = await open('/entity/org:sample-university?lang=ja')
  expect((await madeUpOn(page)).length).toBeGreaterThan(1)
})
