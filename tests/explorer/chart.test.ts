import { describe, expect, it } from 'vitest'
import { explorer } from './kit.ts'

const { open } = explorer()

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

/** The words of all charts of a page, where each stands within its drawing, and where the drawing's zero is. */
const WORDS = `[...document.querySelectorAll('.indicator-chart svg')].map(svg => {
  const whole = svg.getBoundingClientRect()
  const box = one => {
    const { left, right, top, bottom } = one.getBoundingClientRect()
    return { left: left - whole.left, right: right - whole.left, top: top - whole.top, bottom: bottom - whole.top }
  }
  return {
    width: whole.width,
    zero: box(svg.querySelector('.chart-zero')).top,
    values: [...svg.querySelectorAll('.chart-value')].map(box),
    gaps: [...svg.querySelectorAll('.chart-gap tspan')].map(box),
    texts: [...svg.querySelectorAll('text')].map(one => one.textContent),
  }
})`

type Chart = {
  readonly width: number
  readonly zero: number
  readonly values: readonly Box[]
  readonly gaps: readonly Box[]
  readonly texts: readonly string[]
}

describe.each([360, 768, 1280])('the charts of a strategy at %s px', width => {
  it.each(['ja', 'en'])('write nothing beyond the drawing or upon the line of zero: %s', async language => {
    const page = await open(`/entity/strategy:kumamoto-2?lang=${language}`, {
      viewport: { width, height: 900 },
    })
    const charts = await page.evaluate<Chart[]>(WORDS)
    expect(charts.length).toBe(5)
    for (const chart of charts) {
      expect(chart.values.filter(({ left, right }) => left < -1 || right > chart.width + 1)).toEqual([])
      const crossed = [...chart.values, ...chart.gaps].filter(
        ({ top, bottom }) => top + 3 < chart.zero && chart.zero < bottom - 3,
      )
      expect(crossed).toEqual([])
    }
    const texts = charts.flatMap(chart => chart.texts)
    expect(texts).toContain('−37')
    expect(texts.filter(text => text.startsWith('-'))).toEqual([])
  })
})
