import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { breaches } from './axe.ts'
import { addressOf, explorer, fitsWidth, settled } from './kit.ts'
import { HUB_OFFERS, LONG, MARKUP } from './strange.ts'

const { open, stopApi } = explorer()

const STRATEGY = 'strategy:kumamoto-2'
const GOALS = `${STRATEGY},PART_OF,INCOMING,STRATEGIC_GOAL,20`
const GOAL = 'goal:kumamoto-2.2'
const MEASURES = `${GOAL},PART_OF,INCOMING,POLICY_MEASURE,20`
const SHOWN = `/graph?id=${STRATEGY}&open=${GOALS}&open=${MEASURES}`
const GOAL_NAME = 'Become a city where people can have and raise children with peace of mind.'

/** Opens a view and waits until what is drawn is at rest. */
const openGraph = async (address: string, options = {}): Promise<Page> => {
  const page = await open(address, options)
  await atRest(page)
  return page
}
const atRest = async (page: Page): Promise<void> => {
  await page.locator('.graph-state', { hasText: /表示しています|Showing/ }).waitFor()
  await page.locator('svg[data-state="at-rest"]').waitFor()
}

const list = (page: Page) => page.getByRole('region', { name: /^(一覧|List)$/ })
const item = (page: Page, name: string) => list(page).getByRole('button', { name, exact: true })
const kind = (page: Page, name: RegExp) => list(page).getByRole('button', { name, expanded: false })
const state = (page: Page) => page.locator('.graph-state').innerText()
const names = (page: Page) => list(page).locator('.graph-name').allInnerTexts()
const drawn = (page: Page) =>
  page.locator('[data-thing]').evaluateAll(marks => marks.map(mark => mark.getAttribute('data-thing')))

/** Where a thing stands in the drawing, whatever the scale: seen from two others. */
const standing = (page: Page) =>
  page.evaluate<Record<string, number[]>>(`(() => {
    const at = id => document.querySelector('[data-thing="' + id + '"]').getAttribute('transform').match(/-?[\\d.]+/g).map(Number)
    const [a, b] = ['${STRATEGY}', '${GOAL}'].map(at)
    const length = Math.hypot(b[0] - a[0], b[1] - a[1])
    return Object.fromEntries(['goal:kumamoto-2.1', 'goal:kumamoto-2.3'].map(id => {
      const c = at(id)
      return [id, [(c[0] - a[0]) / length, (c[1] - a[1]) / length]]
    }))
  })()`)

/** How often the API is asked while something is done. */
const questions = async (page: Page, doing: () => Promise<void>): Promise<number> => {
  let count = 0
  const onRequest = (request: { url(): string }) => {
    if (request.url().endsWith('/graphql')) count += 1
  }
  page.on('request', onRequest)
  await doing()
  await atRest(page)
  page.off('request', onRequest)
  return count
}

describe('the page of the graph', () => {
  it('begins with a strategy, for those who do not know what to search for', async () => {
    const page = await open('/graph?lang=ja')
    await page
      .getByRole('link', { name: /「第２期 熊本市しごと・ひと・まち創生総合戦略」と基本目標/ })
      .click()
    await atRest(page)
    expect(await names(page)).toEqual([
      '第２期 熊本市しごと・ひと・まち創生総合戦略',
      '国内外から人々を引き付けるまちを創り、安心して働くことができる雇用を生み出す。',
      '安心して子どもを産み育てられるまちを実現する。',
      '多様な地域が形成され、安心して暮らせる地域社会を実現する。',
    ])
    expect(await state(page)).toBe('4件のものと、その間のつながり3本を表示しています。')
  })

  it('begins with a thing that is searched for by keyboard', async () => {
    const page = await open('/graph?lang=en')
    await page.getByRole('combobox', { name: 'Find a thing to begin with' }).focus()
    await page.keyboard.type('11.2')
    await page.getByRole('listbox').getByRole('option').first().waitFor()
    await page.keyboard.press('Enter')
    await atRest(page)
    expect(addressOf(page)).toBe('/graph?around=sdg:11.2&focus=sdg:11.2&lang=en')
    expect((await drawn(page)).slice(0, 4)).toEqual([
      'sdg:11.2',
      'measure:kumamoto-2.3.1',
      'initiative:kumamoto-2.g3.1',
      'sdg:11',
    ])
  })

  it('opens a kind by mouse with one question, and what stood before does not move', async () => {
    const page = await openGraph(`/graph?id=${STRATEGY}&open=${GOALS}&lang=en`)
    await page.locator(`[data-thing="${GOAL}"]`).click()
    const before = await standing(page)
    expect(await questions(page, () => kind(page, /^Measures in this 3$/).click())).toBe(1)
    expect(addressOf(page)).toBe(`/graph?id=${STRATEGY}&open=${GOALS}&open=${MEASURES}&focus=${GOAL}&lang=en`)
    expect(await state(page)).toBe('Showing 7 things and 6 links between them.')
    const after = await standing(page)
    for (const [id, place] of Object.entries(before))
      for (const [axis, value] of place.entries()) expect(after[id]?.[axis]).toBeCloseTo(value, 1)
  })

  it('does everything by keyboard in the list: open, collapse, only this, remove, undo, go to its page', async () => {
    const page = await openGraph(`/graph?id=${STRATEGY}&open=${GOALS}&lang=en`)
    const press = async (locator: ReturnType<typeof item>, key = 'Enter') => {
      await locator.focus()
      await page.keyboard.press(key)
      await atRest(page)
    }
    const undo = page.getByRole('button', { name: 'Undo' })
    await press(item(page, GOAL_NAME))
    await press(kind(page, /^Measures in this 3$/))
    expect((await drawn(page)).length).toBe(7)
    await press(list(page).getByRole('button', { name: /^Measures in this 3$/, expanded: true }), ' ')
    expect((await drawn(page)).length).toBe(4)
    await press(undo)
    expect((await drawn(page)).length).toBe(7)
    await press(list(page).getByRole('button', { name: /^Only this/ }))
    expect((await drawn(page)).length).toBe(4)
    await press(undo)
    await press(list(page).getByRole('button', { name: /^Remove/ }))
    expect(await drawn(page)).toEqual([STRATEGY, 'goal:kumamoto-2.1', 'goal:kumamoto-2.3'])
    expect(await page.evaluate<string>('document.activeElement.textContent')).toBe('List')
    await press(undo)
    await list(page)
      .getByRole('link', { name: /^Open its page/ })
      .focus()
    await page.keyboard.press('Enter')
    await settled(page)
    expect(addressOf(page)).toBe(`/entity/${GOAL}?lang=en`)
  })

  it('says to a screen reader what is shown, where the drawing is silent', async () => {
    const page = await openGraph(`/graph?id=${STRATEGY}&open=${GOALS}&focus=${GOAL}&lang=en`)
    expect(await page.locator('.graph-drawing > svg').getAttribute('aria-hidden')).toBe('true')
    expect(
      await list(page)
        .getByRole('region', { name: /^Basic goals/ })
        .ariaSnapshot(),
    ).toBe(
      `- region "Basic goals 3":
  - heading "Basic goals 3" [level=3]
  - list:
    - listitem:
      - button "Create a city that attracts people from Japan and abroad, and jobs in which people can work with peace of mind."
    - listitem:
      - button "${GOAL_NAME}" [expanded]
      - paragraph:
        - 'link "Open its page : ${GOAL_NAME}"':
          - /url: /entity/goal:kumamoto-2.2?lang=en
        - link "Find paths from here":
          - /url: /paths?from=goal:kumamoto-2.2&lang=en
        - 'button "Open its strongest links : ${GOAL_NAME}"'
        - 'button "Only this : ${GOAL_NAME}"'
        - 'button "Remove : ${GOAL_NAME}"'
      - list "Open links":
        - listitem:
          - button "SDG targets served 3"
        - listitem:
          - button "Strategies of which this is a part 1"
        - listitem:
          - button "Initiatives in this 4"
        - listitem:
          - button "Measures in this 3"
        - listitem:
          - button "Indicators that measure this 1"
      - group: Links shown 1
    - listitem:
      - button "Form diverse communities and achieve a local society in which people live with peace of mind."`,
    )
  })

  it('opens the same view from a copied link, in the other language too', async () => {
    const page = await openGraph(`${SHOWN}&focus=${GOAL}&off=STRATEGY&lang=ja`)
    const elsewhere = await openGraph(`${SHOWN}&focus=${GOAL}&off=STRATEGY&lang=ja`, { locale: 'en-US' })
    expect(await list(elsewhere).ariaSnapshot()).toBe(await list(page).ariaSnapshot())
    await elsewhere.getByRole('button', { name: 'English' }).click()
    await item(elsewhere, GOAL_NAME).waitFor()
    await expect.poll(() => drawn(elsewhere)).toEqual(await drawn(page))
  })

  it('opens with the strongest links of all kinds of a thing, by one question, where a page leads to it', async () => {
    const page = await open('/entity/measure:kumamoto-2.3.1?lang=en')
    const asked: string[] = []
    page.on('request', request => {
      const body = request.postData() ?? ''
      if (request.url().endsWith('/graphql') && body.includes('measure:kumamoto-2.3.1')) asked.push(body)
    })
    await page.getByRole('link', { name: 'See it in the graph' }).click()
    await atRest(page)
    expect(addressOf(page)).toBe('/graph?around=measure:kumamoto-2.3.1&focus=measure:kumamoto-2.3.1&lang=en')
    expect(asked.length).toBe(1)
    const shown = await drawn(page)
    expect(shown.length).toBeGreaterThanOrEqual(12)
    expect(shown.length).toBeLessThanOrEqual(20)
    expect(new Set(shown.map(id => id?.split(':')[0]))).toEqual(
      new Set(['strategy', 'goal', 'measure', 'indicator', 'initiative', 'sdg']),
    )
    expect(shown.filter(id => id?.includes('sample'))).toEqual([])
    expect(await page.title()).toBe('Links of Achieving the "city of many linked centres" · tsunagu')
    await page.getByRole('switch', { name: 'Sample' }).check()
    await expect.poll(async () => (await drawn(page)).some(id => id?.includes('sample'))).toBe(true)
  })

  it('stands in the same layers and places on another machine, however it was come by', async () => {
    const places = (page: Page) =>
      page
        .locator('[data-thing]')
        .evaluateAll(marks =>
          Object.fromEntries(
            marks.map(mark => [mark.getAttribute('data-thing'), mark.getAttribute('transform')]),
          ),
        )
    const address = '/graph?around=measure:kumamoto-2.3.1&focus=measure:kumamoto-2.3.1&lang=en'
    const options = { reducedMotion: 'reduce' } as const
    const page = await openGraph(address, options)
    await page.locator('[data-thing="sdg:11.2"]').dblclick()
    await expect.poll(() => addressOf(page)).toContain('around=sdg:11.2')
    await atRest(page)
    await page.getByRole('button', { name: 'Fit' }).click()
    const elsewhere = await openGraph(addressOf(page), options)
    await elsewhere.getByRole('button', { name: 'Fit' }).click()
    expect(await places(elsewhere)).toEqual(await places(page))
  })

  it('shows beside the drawing why a line is there: words, source, strength, confidence, author', async () => {
    const page = await openGraph('/graph?around=measure:kumamoto-2.3.1&focus=measure:kumamoto-2.3.1&lang=en')
    // A line is thin and crosses others: it is pressed as such, not at a point of the screen.
    await page.evaluate(
      `document.querySelector('[data-from="measure:kumamoto-2.3.1"][data-to="sdg:11.2"] .graph-link-reach')
        .dispatchEvent(new MouseEvent('click', { bubbles: true }))`,
    )
    const why = page.getByRole('region', { name: 'Why the two are linked' })
    await why.getByText('Confidence').first().waitFor()
    expect(addressOf(page)).toContain('why=measure:kumamoto-2.3.1+ALIGNS_WITH+sdg:11.2')
    const said = (await why.innerText()).replaceAll(/\s+/g, ' ')
    expect(said).toContain('Serves')
    expect(said).toMatch(/Strength 0\.\d\d strong/)
    expect(said).toMatch(/Confidence 0\.\d\d \(1 reason\)/)
    expect(said).toMatch(/tsunagu, 2026-/)
    await why.getByRole('button', { name: 'Close the reasons' }).click()
    expect(await why.count()).toBe(0)
  })

  it('has the reasons of each line in the list too, by keyboard', async () => {
    const page = await openGraph(`/graph?id=${STRATEGY}&open=${GOALS}&focus=${GOAL}&lang=en`)
    await list(page).getByText('Links shown').press('Enter')
    await list(page).getByRole('button', { name: /^Why/ }).press('Enter')
    const why = page.getByRole('region', { name: 'Why the two are linked' })
    await why.getByText('The plan or the record itself states this.').waitFor()
    expect(await page.evaluate<string>('document.activeElement.textContent')).toBe('Why the two are linked')
  })

  it('opens the strongest links of a mark by two presses, and by a button of the list, and takes them back', async () => {
    const page = await openGraph(`/graph?id=${STRATEGY}&open=${GOALS}&lang=en`)
    expect(await questions(page, () => page.locator(`[data-thing="${GOAL}"]`).dblclick())).toBe(1)
    const many = (await drawn(page)).length
    expect(many).toBeGreaterThan(10)
    await page.getByRole('button', { name: /^Collapse its strongest links/ }).press('Enter')
    await atRest(page)
    expect((await drawn(page)).length).toBe(4)
    await page.getByRole('button', { name: 'Undo' }).click()
    await atRest(page)
    expect((await drawn(page)).length).toBe(many)
  })

  it('finds a thing in the drawing, and dims what is not joined to the one pointed at', async () => {
    const page = await openGraph(`${SHOWN}&lang=en`)
    await page.getByRole('combobox', { name: 'Find in the drawing' }).fill('have and raise')
    await page.keyboard.press('Enter')
    expect(addressOf(page)).toBe(`${SHOWN}&focus=${GOAL}&lang=en`)
    await page.locator(`[data-thing="${GOAL}"] .mark`).hover()
    const dimmed = await page.locator('[data-thing]:not([data-near])').count()
    expect(dimmed).toBe(2)
  })

  it('moves a mark by dragging, and it stays there', async () => {
    const page = await openGraph(`${SHOWN}&lang=en`, { reducedMotion: 'reduce' })
    const mark = page.locator(`[data-thing="${GOAL}"] .graph-reach`)
    const before = await mark.boundingBox()
    if (!before) throw new Error('the mark is not drawn')
    await page.mouse.move(before.x + 8, before.y + 8)
    await page.mouse.down()
    await page.mouse.move(before.x + 68, before.y + 48, { steps: 4 })
    await page.mouse.up()
    const after = await mark.boundingBox()
    // A place on the screen is a whole number of pixels, one in the drawing is not.
    const moved = [(after?.x ?? 0) - before.x - 60, (after?.y ?? 0) - before.y - 40]
    expect(Math.max(...moved.map(Math.abs))).toBeLessThan(1.5)
  })

  it('never draws a name over a mark or another name', async () => {
    for (const address of [
      'around=measure:kumamoto-2.3.1&focus=measure:kumamoto-2.3.1',
      'around=sdg:8&samples=on',
    ]) {
      const page = await openGraph(`/graph?${address}&lang=ja`, { reducedMotion: 'reduce' })
      const meeting = await page.evaluate<string[]>(`(() => {
        const boxes = selector => [...document.querySelectorAll(selector)].map(element => [element.closest('[data-thing]').dataset.thing, element.getBoundingClientRect()])
        const names = boxes('[data-thing]:not([data-unlabelled]) .graph-label')
        const all = [...names, ...boxes('[data-thing] .mark')]
        return names.flatMap(([id, a]) => all
          .filter(([other, b]) => other !== id && a.left + 2 < b.right && b.left + 2 < a.right && a.top + 3 < b.bottom && b.top + 3 < a.bottom)
          .map(([other]) => id + ' ' + other))
      })()`)
      expect(meeting).toEqual([])
    }
  })

  it('hides and shows a type by its legend', async () => {
    const page = await openGraph(`${SHOWN}&lang=en`)
    const legend = page.getByRole('group', { name: 'Types (press to hide or show)' })
    await legend.getByRole('button', { name: 'Measure 3' }).click()
    await atRest(page)
    expect(addressOf(page)).toBe(`${SHOWN}&off=POLICY_MEASURE&lang=en`)
    expect((await drawn(page)).length).toBe(4)
    await legend.getByRole('button', { name: 'Measure 3', pressed: false }).click()
    await atRest(page)
    expect((await drawn(page)).length).toBe(7)
  })

  it('draws a participation as a line between the organisation and what it takes part in', async () => {
    const council = 'org:sample-parenting-council'
    const page = await openGraph(`/graph?id=${council}&focus=${council}&lang=en`)
    expect(await questions(page, () => kind(page, /^Initiatives it takes part in/).click())).toBe(1)
    expect((await drawn(page)).filter(id => id?.startsWith('participation:'))).toEqual([])
    expect(await page.locator('[data-from]').first().getAttribute('data-from')).toBe(council)
  })

  it('points out a path that the page of paths has found', async () => {
    const page = await open(`/paths?from=org:sample-parenting-council&to=indicator:kumamoto-2.births&lang=en`)
    await page.getByRole('link', { name: 'Show in the graph : Way 1' }).click()
    await atRest(page)
    expect(await drawn(page)).toEqual([
      'org:sample-parenting-council',
      'initiative:kumamoto-2.g2.2',
      GOAL,
      'indicator:kumamoto-2.births',
    ])
    expect(await page.locator('[data-from].on-way').count()).toBe(3)
    await page.getByRole('button', { name: 'Stop pointing it out' }).click()
    expect(await page.locator('[data-from].on-way').count()).toBe(0)
    expect((await drawn(page)).length).toBe(4)
  })

  it('tells what of a link is broken, and shows the rest', async () => {
    const page = await openGraph(`/graph?id=${GOAL}&id=measure:nowhere&open=goal:x,LIKES,UP,DOGS,5&lang=en`)
    expect(await page.locator('.graph-warning').allInnerTexts()).toEqual([
      '“goal:x,LIKES,UP,DOGS,5” in the link could not be read. The rest is shown.',
      'Nothing has the id “measure:nowhere”. The rest is shown.',
    ])
    expect(await drawn(page)).toEqual([GOAL])
    const nothing = await openGraph('/graph?around=measure:nowhere&lang=en', { apiGoes: true })
    expect(await nothing.locator('.graph-warning').allInnerTexts()).toEqual([
      'Nothing has the id “measure:nowhere”. The rest is shown.',
    ])
  })

  it('opens a hub a part at a time, and says what had no room', async () => {
    const hub = 'org:strange-hub'
    const page = await openGraph(`/graph?id=${hub}&focus=${hub}&lang=en`)
    const offers = HUB_OFFERS.toLocaleString('en')
    expect(await questions(page, () => kind(page, new RegExp(`^Offers made ${offers}$`)).click())).toBe(1)
    expect(await state(page)).toBe('Showing 21 things and 20 links between them.')
    expect(await list(page).getByText(`20 of ${offers}`).count()).toBe(1)
    expect(
      await questions(page, () =>
        list(page)
          .getByRole('button', { name: /^20 more/ })
          .click(),
      ),
    ).toBe(1)
    expect((await drawn(page)).length).toBe(41)
    const full = await openGraph(
      `/graph?id=${hub}&id=sdg:16&id=sdg:17&id=sdg:8&id=sdg:3&id=sdg:11&open=${hub},MADE_BY,INCOMING,OFFER,100${[
        'sdg:16',
        'sdg:17',
        'sdg:8',
        'sdg:3',
        'sdg:11',
      ]
        .map(id => `&open=${id},PART_OF,INCOMING,SDG_TARGET,50`)
        .join('')}&lang=en`,
    )
    expect((await drawn(full)).length + (await full.locator('[data-from]').count())).toBeLessThanOrEqual(300)
    expect(await full.locator('.graph-warning').allInnerTexts()).toEqual([
      'Drawing and list have room for 300 things and links together. There was no room for 21 × SDG target. Hide a type or remove something to see them.',
    ])
  })

  it('shows names as they are, however long and whatever they hold', async () => {
    const page = await openGraph('/graph?id=org:strange-markup&id=org:strange-long&lang=ja')
    expect((await names(page)).map(name => name.replace(/\s*サンプル$/, ''))).toEqual([MARKUP, LONG])
    const label = page.locator('[data-thing="org:strange-long"]')
    expect(await label.locator('title').textContent()).toBe(`${LONG}（団体）`)
    expect(((await label.locator('text').textContent()) ?? '').length).toBeLessThan(40)
  })

  it('zooms by buttons, and fits', async () => {
    const page = await openGraph(`${SHOWN}&lang=en`, { reducedMotion: 'reduce' })
    const at = () => page.locator(`[data-thing="${GOAL}"]`).getAttribute('transform')
    const before = await at()
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await page.getByRole('button', { name: 'Zoom in' }).click()
    expect(await at()).not.toBe(before)
    await page.getByRole('button', { name: 'Fit' }).click()
    expect(await at()).toBe(before)
  })

  it('saves what is seen in every format', async () => {
    const page = await openGraph(`${SHOWN}&lang=en`)
    const files: Record<string, Buffer> = {}
    for (const name of ['CSV', 'JSON', 'GraphML', 'SVG', 'PNG']) {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name, exact: true }).click(),
      ])
      const named = /^tsunagu_graph_.+_\d{4}-\d\d-\d\d\.(\w+)$/.exec(file.suggestedFilename())
      files[named?.[1] ?? file.suggestedFilename()] = await readFile(await file.path())
    }
    expect(Object.keys(files)).toEqual(['csv', 'json', 'graphml', 'svg', 'png'])
    expect(files.csv?.toString().split('\r\n')[1]).toBe(
      '"Create a city that attracts people from Japan and abroad, and jobs in which people can work with peace of mind.",goal:kumamoto-2.1,Basic goal,Part of,"Kumamoto City Comprehensive Strategy for Creating Work, People and Community, Second Term",strategy:kumamoto-2,Strategy,,',
    )
    expect(files.graphml?.toString()).toContain(`<node id="${GOAL}">`)
    expect(files.svg?.toString()).toMatch(/<title[^>]*>Become a city/)
    expect(files.png?.subarray(1, 4).toString()).toBe('PNG')
  })

  it('keeps what it shows while the API is gone, and goes on when it is back', async () => {
    const page = await openGraph(`/graph?id=${STRATEGY}&open=${GOALS}&focus=${GOAL}&lang=en`, {
      apiGoes: true,
    })
    const restart = await stopApi()
    await kind(page, /^Measures in this 3$/).click()
    await page.getByText('The server cannot be reached.').waitFor()
    expect((await drawn(page)).length).toBe(4)
    await restart()
    await page.getByText('Showing 7 things and 6 links between them.').waitFor()
  })

  it.each(['light', 'dark'] as const)('has nothing that axe would name, %s', async colorScheme => {
    expect(await breaches(await openGraph(`${SHOWN}&focus=${GOAL}&lang=ja`, { colorScheme }))).toEqual([])
    expect(await breaches(await open('/graph?lang=en', { colorScheme }))).toEqual([])
  })

  it('fits 320 pixels, the drawing before the list, also of a wide screen at 400 %', async () => {
    for (const deviceScaleFactor of [1, 4]) {
      const viewport = { width: 320, height: 256 }
      const page = await openGraph(`${SHOWN}&focus=${GOAL}&lang=en`, { viewport, deviceScaleFactor })
      expect(await fitsWidth(page)).toBe(true)
      const top = async (selector: string) => (await page.locator(selector).boundingBox())?.y ?? 0
      expect(await top('.graph-drawing')).toBeLessThan(await top('.graph-list'))
    }
  })
})
