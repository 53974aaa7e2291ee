import type { Locator, Page } from 'playwright-core'

/** Somebody who uses a page, and how much they had to do. */
export type Hands = {
  /** Presses something that is seen. */
  press(what: Locator): Promise<void>
  /** Writes into a field; with `enter`, ends by that key. */
  write(field: Locator, text: string, enter?: 'enter'): Promise<void>
  /** What was pressed or written so far. */
  actions(): number
  /** Keys that only moved the focus; none by mouse. */
  moves(): number
}

const MOST_MOVES = 250

const hasFocus = (what: Locator): Promise<boolean> =>
  what.evaluate(element => element === element.ownerDocument.activeElement)

/** With a mouse, and a keyboard for words alone. */
export function byMouse(page: Page): Hands {
  let actions = 0
  return {
    press: async what => {
      actions += 1
      await what.click()
    },
    write: async (field, text, enter) => {
      actions += 1
      await field.fill(text)
      if (enter) await page.keyboard.press('Enter')
    },
    actions: () => actions,
    moves: () => 0,
  }
}

/** With a keyboard alone: the focus is moved by Tab, from where it is, and a suggestion is reached by arrows. */
export function byKeyboard(page: Page): Hands {
  let actions = 0
  let moves = 0
  let isFresh = true
  /** Within a table that Tab enters once, the arrows lead on. */
  const walk = async (cell: Locator) => {
    await reach(cell.locator('xpath=ancestor::table').locator('[tabindex="0"]').first())
    while (!(await hasFocus(cell))) {
      if (moves > MOST_MOVES) throw new Error(`no arrow reaches ${cell}`)
      moves += 1
      await page.keyboard.press('ArrowRight')
    }
  }
  /** At the beginning of a page, the first link leads past its header. */
  const skip = async (what: Locator) => {
    const isFirst = isFresh
    isFresh = false
    if (!isFirst || (await what.evaluate(element => element.closest('main') === null))) return
    moves += 2
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
  }
  const reach = async (what: Locator): Promise<void> => {
    await what.waitFor()
    await skip(what)
    if ((await what.getAttribute('tabindex')) === '-1') return walk(what)
    while (!(await hasFocus(what))) {
      if (moves > MOST_MOVES) throw new Error(`Tab does not reach ${what}`)
      moves += 1
      await page.keyboard.press('Tab')
    }
  }
  const isSuggestion = async (what: Locator) => (await what.getAttribute('role')) === 'option'
  const arrow = async (option: Locator) => {
    while ((await option.getAttribute('aria-selected')) !== 'true') {
      if (moves > MOST_MOVES) throw new Error(`no arrow reaches ${option}`)
      moves += 1
      await page.keyboard.press('ArrowDown')
    }
  }
  return {
    press: async what => {
      await what.waitFor()
      await ((await isSuggestion(what)) ? arrow(what) : reach(what))
      actions += 1
      const isBox = ['checkbox', 'radio'].includes((await what.getAttribute('type')) ?? '')
      await page.keyboard.press(isBox ? 'Space' : 'Enter')
    },
    write: async (field, text, enter) => {
      await reach(field)
      actions += 1
      await page.keyboard.type(text)
      if (enter) await page.keyboard.press('Enter')
    },
    actions: () => actions,
    moves: () => moves,
  }
}
