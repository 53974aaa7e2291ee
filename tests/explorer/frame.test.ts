import { describe, expect, it } from 'vitest'
import { explorer, settled } from './kit.ts'

const { open, stopApi } = explorer()

describe('every page', () => {
  it('says that an address leads nowhere, and where to go', async () => {
    const page = await open('/nowhere?lang=en', { apiGoes: true })
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('There is no such page')
    await page.getByRole('main').getByRole('link', { name: 'To the start page' }).click()
    await settled(page)
    expect(await page.getByRole('heading', { level: 2 }).first().textContent()).toBe('Begin with a question')
  })

  it('lets the keyboard go to the content first', async () => {
    const page = await open('/?lang=en')
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').textContent()).toBe('Skip to content')
    await page.keyboard.press('Enter')
    expect(await page.locator(':focus').getAttribute('id')).toBe('content')
  })

  it('is as bright as was chosen, also next time, and bright on paper', async () => {
    const page = await open('/developers?lang=en', { colorScheme: 'light' })
    const ground = () => page.evaluate<string>('getComputedStyle(document.documentElement).backgroundColor')
    expect(await ground()).toBe('rgb(255, 255, 255)')
    await page.getByRole('combobox', { name: 'Brightness' }).selectOption('Dark')
    expect(await ground()).toBe('rgb(20, 24, 28)')
    await page.reload()
    expect(await ground()).toBe('rgb(20, 24, 28)')
    await page.emulateMedia({ media: 'print' })
    expect(await ground()).toBe('rgb(255, 255, 255)')
  })

  it('stays while the API is gone, and comes back by itself', async () => {
    const page = await open('/?lang=en', { apiGoes: true })
    const measure = page.getByRole('link', { name: 'Promoting agriculture and fisheries', exact: true })
    const restart = await stopApi()
    await measure.click()
    await page.getByText('The server cannot be reached.').waitFor()
    await page.goBack()
    expect(await measure.count()).toBe(1)
    await page.goForward()
    await restart()
    await page.getByRole('heading', { level: 1, name: 'Promoting agriculture and fisheries' }).waitFor()
    expect(await page.getByText('The server cannot be reached.').count()).toBe(0)
  })
})
