import { setMaxListeners } from 'node:events'
import { setImmediate as turn } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { LIMITS } from '../../src/api/limits/limits.ts'
import { createSharedLimits } from '../../src/api/limits/shared.ts'
import { GateFull } from '../../src/graph/engine/gate.ts'
import { partOfWorker } from '../../src/workers/limits-of-all.ts'
import { limitsOfWorker } from '../../src/workers/limits-of-worker.ts'
import type { LimitAnswer, LimitMessage } from '../../src/workers/messages.ts'

/** Two workers beside what they share; messages go as text between them, one turn later. */
const twoWorkers = (rateLimit?: number) => {
  const all = createSharedLimits(rateLimit)
  const worker = () => {
    const passed = <Message>(hear: (message: Message) => void) => {
      return (message: Message) => {
        const text = JSON.stringify(message)
        setImmediate(() => hear(JSON.parse(text)))
      }
    }
    const part = partOfWorker(
      all,
      passed((told: LimitAnswer) => own.hear(told)),
    )
    const own = limitsOfWorker(
      passed((message: LimitMessage) => part.hear(message)),
      rateLimit !== undefined,
    )
    return { ...own.shared, die: part.release }
  }
  return { all, one: worker(), other: worker() }
}

const settled = async () => {
  for (let times = 0; times < 10; times += 1) await turn()
}

const never = new AbortController().signal
setMaxListeners(0, never)

/** Work that goes on until it is ended. */
const lasting = () => {
  let end = () => {}
  const done = new Promise<void>(resolve => {
    end = resolve
  })
  return { work: () => done, end }
}

describe('what workers share', () => {
  it('is one pool of statements', async () => {
    const { all, one, other } = twoWorkers()
    const { work, end } = lasting()
    const inOne = Array.from({ length: LIMITS.statements }, () => one.statements.turn().pass(work, never))
    await settled()
    expect([all.statements.running, one.statements.running]).toEqual([LIMITS.statements, LIMITS.statements])
    const next = other.statements.turn().pass(async () => 'let in', never)
    await settled()
    expect([all.statements.waiting, other.statements.waiting]).toEqual([1, 1])
    end()
    expect(await next).toBe('let in')
    await Promise.all(inOne)
    await settled()
    expect([all.statements.running, all.statements.waiting]).toEqual([0, 0])
  })

  it('bounds the statements of one request, and counts its share', async () => {
    const { all, one } = twoWorkers()
    const { work, end } = lasting()
    const request = one.statements.turn()
    const passes = Array.from({ length: 10 }, () => request.pass(work, never))
    await settled()
    expect(all.statements.running).toBe(LIMITS.statementsPerRequest)
    end()
    await Promise.all(passes)
  })

  it('sends away at once who would only wait', async () => {
    const { one, other } = twoWorkers()
    const { work, end } = lasting()
    const most = LIMITS.statements + LIMITS.waitingRequests
    const letIn = Array.from({ length: most }, () => one.statements.turn().pass(work, never))
    await expect(other.statements.turn().pass(work, never)).rejects.toThrow(GateFull)
    end()
    await Promise.all(letIn)
  })

  it('comes back from who gives up, and from who dies', async () => {
    const { all, one, other } = twoWorkers()
    const { work } = lasting()
    for (let held = 0; held < LIMITS.statements; held += 1) void one.statements.turn().pass(work, never)
    const left = new AbortController()
    const given = other.statements.turn().pass(work, left.signal)
    await settled()
    left.abort(new Error('left'))
    await expect(given).rejects.toThrow('left')
    const waits = other.statements.turn().pass(async () => 'let in', never)
    await settled()
    expect(all.statements.waiting).toBe(1)
    one.die()
    expect(await waits).toBe('let in')
    await settled()
    expect([all.statements.running, all.statements.waiting]).toEqual([0, 0])
  })

  it('is the connections of an address', async () => {
    const { one, other } = twoWorkers()
    const ended: string[] = []
    const open = (worker: typeof one, name: string) => worker.addresses.opened('::1', () => ended.push(name))
    const first = open(one, 'first')
    for (let count = 1; count < LIMITS.connectionsPerAddress; count += 1) open(one, 'early')
    open(other, 'too many')
    await settled()
    expect(ended).toEqual(['too many'])
    first()
    await settled()
    open(other, 'in its place')
    await settled()
    expect(ended).toEqual(['too many'])
  })

  it('is the points of a client', async () => {
    const { one, other } = twoWorkers(10)
    expect(await one.allowances?.take('a', 6)).toMatchObject({ limit: 10, remaining: 4 })
    expect(await other.allowances?.take('a', 6)).toMatchObject({ remaining: 4, retryAfterS: 12 })
    expect(await other.allowances?.take('b', 6)).toEqual({ limit: 10, remaining: 4, resetS: 36 })
  })
})
