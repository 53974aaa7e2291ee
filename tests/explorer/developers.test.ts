import { buildSchema, parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { breaches } from './axe.ts'
import { explorer, fitsWidth } from './kit.ts'

const { open } = explorer()

describe('the page for developers', () => {
  it('leads to GraphiQL and to the schema', async () => {
    const page = await open('/developers?lang=en')
    const links = page.getByRole('main').getByRole('link')
    expect(await links.evaluateAll(all => all.map(link => link.getAttribute('href')))).toEqual([
      '/graphiql',
      '/schema.graphql',
    ])
  })

  it('shows the examples that GraphiQL has, opened by keyboard', async () => {
    const page = await open('/developers')
    await page.getByText('施策とSDGsのつながりの根拠', { exact: true }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('query Evidence($measure: ID! = "measure:kumamoto-2.1.2")').waitFor()
  })

  it('says how much one request may ask', async () => {
    const page = await open('/developers?lang=en')
    const row = page.getByRole('row', { name: /^first, last/ })
    expect(await row.getByRole('cell').textContent()).toBe('100')
    const work = page.getByRole('row', { name: /^work for the database/ })
    expect(await work.getByRole('cell').textContent()).toBe('1,000')
  })

  it.each(['ja', 'en'])('has nothing that axe would name, and fits 320 pixels: %s', async lang => {
    const page = await open(`/developers?lang=${lang}`, { viewport: { width: 320, height: 640 } })
    for (const summary of await page.locator('summary').all()) await summary.click()
    expect(await breaches(page)).toEqual([])
    expect(await fitsWidth(page)).toBe(true)
  })
})

describe('a view', () => {
  it('is copied as one document that the schema accepts, with its variables', async () => {
    const page = await open('/entity/sdg:11.2?lang=en', {
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    await page.getByRole('button', { name: 'Copy this view as a GraphQL query' }).click()
    await page.getByText('Copied', { exact: true }).waitFor()
    const text = await page.evaluate<string>('navigator.clipboard.readText()')
    const schema = buildSchema(await page.evaluate<string>('fetch("/schema.graphql").then(r => r.text())'))
    expect(validate(schema, parse(text))).toEqual([])
    expect(text).toMatch(
      /^# variables: \{"id":"sdg:11.2","language":"EN","samples":"EXCLUDE","other":"JA"\}\nquery Entity\(/,
    )
    expect(text.match(/^query \w+/gm)).toEqual(['query Entity', 'query EntityDetails', 'query Links'])
  })
})
