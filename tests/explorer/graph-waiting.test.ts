import { expect, it } from 'vitest'
import { explorer, settled } from './kit.ts'

const { open } = explorer()

it('says that a drawing is on its way, in words and to programs, and is at rest only when it is there', async () => {
  const page = await open('/about?lang=en')
  let release = () => {}
  const held = new Promise<void>(resolve => {
    release = resolve
  })
  await page.route('**/graphql', async route => {
    await held
    await route.continue()
  })
  await page.goto(new URL('/graph?around=sdg:11.2&focus=sdg:11.2&lang=en', page.url()).href)
  const drawing = page.locator('.graph-drawing')
  await drawing.getByText('Opening…').waitFor()
  expect(await page.getByRole('status').filter({ hasText: 'Opening…' }).count()).toBe(1)
  expect(await drawing.getAttribute('aria-busy')).toBe('true')
  expect(await drawing.locator('> svg').getAttribute('data-state')).toBe('waiting')
  expect(await page.getByRole('region', { name: 'List' }).getAttribute('aria-busy')).toBe('true')
  release()
  await settled(page)
  await page.locator('svg[data-state="at-rest"]').waitFor()
  expect(await drawing.getAttribute('aria-busy')).toBe('false')
  expect(await drawing.getByText('Opening…').count()).toBe(0)
  expect(await drawing.locator('[data-thing]').count()).toBeGreaterThan(10)
})
