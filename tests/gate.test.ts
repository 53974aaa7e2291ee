import { expect, test } from 'vitest'
import { createGate, GateFull } from '../src/graph/engine/gate.ts'

const open = () => new AbortController().signal

/** Work that ends when it is told to, and says when it began. */
const works = () => {
  const began: string[] = []
  const ends = new Map<string, () => void>()
  const work = (name: string) => () => {
    began.push(name)
    return new Promise<string>(resolve => ends.set(name, () => resolve(name)))
  }
  const end = async (name: string) => {
    ends.get(name)?.()
    await new Promise(resolve => setImmediate(resolve))
  }
  return { began, work, end }
}

const settled = () => new Promise(resolve => setImmediate(resolve))

test('a request has its own places and never more', async () => {
  const gate = createGate({ statements: 10, perRequest: 2, waiting: 5 })
  const turn = gate.turn()
  const { began, work, end } = works()
  for (const name of ['a', 'b', 'c', 'd']) void turn.pass(work(name), open())
  await settled()
  expect(began).toEqual(['a', 'b'])
  await end('b')
  expect(began).toEqual(['a', 'b', 'c'])
})

test('a request with one statement comes before the rest of one with many', async () => {
  const gate = createGate({ statements: 2, perRequest: 2, waiting: 5 })
  const [many, one] = [gate.turn(), gate.turn()]
  const { began, work, end } = works()
  for (const name of ['many 1', 'many 2', 'many 3', 'many 4', 'many 5']) void many.pass(work(name), open())
  void one.pass(work('one'), open())
  await settled()
  expect(began).toEqual(['many 1', 'many 2'])
  await end('many 1')
  await end('many 2')
  expect(began).toContain('one')
  expect({ running: gate.running, began: began.length }).toEqual({ running: 2, began: 4 })
})

test('who comes when too many wait is sent away at once, and who waits is served', async () => {
  const gate = createGate({ statements: 1, perRequest: 1, waiting: 1 })
  const { began, work, end } = works()
  const first = gate.turn()
  void first.pass(work('first'), open())
  const second = gate.turn().pass(work('second'), open())
  await expect(gate.turn().pass(work('third'), open())).rejects.toThrow(GateFull)
  // One that was let in before is not sent away in the middle.
  const again = first.pass(work('first again'), open())
  await end('first')
  await end('second')
  await end('first again')
  expect(await Promise.all([second, again])).toEqual(['second', 'first again'])
  expect(began).toEqual(['first', 'second', 'first again'])
  expect({ running: gate.running, waiting: gate.waiting }).toEqual({ running: 0, waiting: 0 })
})

test('who gives up leaves the queue, and a failure gives its place back', async () => {
  const gate = createGate({ statements: 1, perRequest: 1, waiting: 5 })
  const { began, work, end } = works()
  void gate.turn().pass(work('first'), open())
  const left = new AbortController()
  const waiting = gate.turn().pass(work('left'), left.signal)
  const failing = gate.turn().pass(() => Promise.reject(new Error('broken')), open())
  left.abort()
  await expect(waiting).rejects.toThrow()
  await Promise.all([expect(failing).rejects.toThrow('broken'), end('first')])
  expect(began).toEqual(['first'])
  expect({ running: gate.running, waiting: gate.waiting }).toEqual({ running: 0, waiting: 0 })
})

test('who has had a share goes on in a few of the places, and leaves the others to who comes', async () => {
  const share = { statements: 2, beyond: 1 }
  const gate = createGate({ statements: 4, perRequest: 4, waiting: 5, share })
  const many = gate.turn()
  const { began, work, end } = works()
  for (const name of ['many 1', 'many 2', 'many 3', 'many 4']) void many.pass(work(name), open())
  await settled()
  expect(began).toEqual(['many 1', 'many 2', 'many 3'])
  void gate.turn().pass(work('one'), open())
  await settled()
  expect(began).toEqual(['many 1', 'many 2', 'many 3', 'one'])
  await end('many 1')
  expect(began).not.toContain('many 4')
  await end('many 3')
  expect(began).toContain('many 4')
  for (const name of ['many 2', 'many 4', 'one']) await end(name)
  expect({ running: gate.running, waiting: gate.waiting }).toEqual({ running: 0, waiting: 0 })
})

test('who is known to be heavy stands back from the beginning', async () => {
  const gate = createGate({ statements: 3, perRequest: 3, waiting: 5, share: { statements: 9, beyond: 1 } })
  const { began, work, end } = works()
  const heavy = gate.turn(() => true)
  for (const name of ['heavy 1', 'heavy 2']) void heavy.pass(work(name), open())
  void gate.turn(() => false).pass(work('one'), open())
  await settled()
  expect(began).toEqual(['heavy 1', 'one'])
  await end('heavy 1')
  expect(began).toEqual(['heavy 1', 'one', 'heavy 2'])
  for (const name of ['one', 'heavy 2']) await end(name)
  expect({ running: gate.running, waiting: gate.waiting }).toEqual({ running: 0, waiting: 0 })
})

test('while others ask, who has had a share keeps one place fewer', async () => {
  let now = 0
  const share = { statements: 9, beyond: 2, beside: { places: 1, ms: 500 } }
  const gate = createGate({ statements: 4, perRequest: 4, waiting: 5, share }, () => now)
  const { began, work, end } = works()
  const heavy = gate.turn(() => true)
  for (const name of ['heavy 1', 'heavy 2', 'heavy 3']) void heavy.pass(work(name), open())
  await settled()
  expect(began).toEqual(['heavy 1', 'heavy 2'])
  void gate.turn(() => false).pass(work('light'), open())
  await settled()
  await end('light')
  await end('heavy 1')
  expect(began).toEqual(['heavy 1', 'heavy 2', 'light'])
  now = 500
  await end('heavy 2')
  expect(began).toEqual(['heavy 1', 'heavy 2', 'light', 'heavy 3'])
  await end('heavy 3')
  expect({ running: gate.running, waiting: gate.waiting }).toEqual({ running: 0, waiting: 0 })
})

test('gives a place at once where one is free, and to nobody before who waits', async () => {
  const gate = createGate({ statements: 2, perRequest: 1, waiting: 10 })
  const [one, other, late] = [gate.turn(), gate.turn(), gate.turn()]
  const leave = one.enterNow?.()
  expect(gate.running).toBe(1)
  expect(one.enterNow?.()).toBeUndefined()
  const leaveOther = other.enterNow?.()
  expect(late.enterNow?.()).toBeUndefined()

  const waiting = gate.turn().pass(async () => 'let in', new AbortController().signal)
  leave?.()
  expect(await waiting).toBe('let in')
  leaveOther?.()
  expect(gate.running).toBe(0)
})

test('gives who has had his share no place at once beyond those that are left to him', () => {
  const gate = createGate({
    statements: 10,
    perRequest: 10,
    waiting: 10,
    share: { statements: 1, beyond: 1 },
  })
  const heavy = gate.turn()
  expect([1, 2, 3].map(() => heavy.enterNow?.() !== undefined)).toEqual([true, true, false])
  expect(gate.turn().enterNow?.()).toBeDefined()
})
