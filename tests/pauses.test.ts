import { expect, it } from 'vitest'
import { createPauses, flatMapWithPauses } from '../src/environment/pauses.ts'

/** Work of so many steps that pauses before each. */
const work = async (name: string, steps: number, done: string[]) => {
  const pauses = createPauses(0)
  for (let step = 0; step < steps; step += 1) {
    if (pauses.areDue) await pauses.take()
    done.push(name)
  }
}

it('long works take turns, one at a time, and what is short comes between each two', async () => {
  const done: string[] = []
  let isOver = false
  const short = () => {
    done.push('short')
    if (!isOver) setImmediate(short)
  }
  setImmediate(short)
  await Promise.all([work('one', 4, done), work('two', 4, done)])
  isOver = true
  const long = done.filter(name => name !== 'short')
  expect(long).toEqual(['one', 'two', 'one', 'two', 'one', 'two', 'one', 'two'])
  const together = done.findIndex(
    (name, place) => name !== 'short' && ![undefined, 'short'].includes(done[place - 1]),
  )
  expect({ together, done }).toEqual({ together: -1, done })
})

it('work that is soon over takes none', async () => {
  const pauses = createPauses(60_000)
  expect(pauses.areDue).toBe(false)
})

it('what many items become stands in their order', async () => {
  const items = Array.from({ length: 1_000 }, (_, place) => place)
  expect(await flatMapWithPauses(items, item => (item % 2 === 0 ? [item, -item] : []))).toEqual(
    items.flatMap(item => (item % 2 === 0 ? [item, -item] : [])),
  )
})
