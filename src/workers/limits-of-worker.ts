import type { Allowance } from '../api/limits/allowance.ts'
import type { SharedLimits } from '../api/limits/shared.ts'
import { type Gate, GateFull } from '../graph/engine/gate.ts'
import type { GateName, LimitAnswer, LimitMessage } from './messages.ts'

/** What a worker shares with the others, as it asks the primary for it. */
export interface LimitsOfWorker {
  readonly shared: SharedLimits
  hear(told: LimitAnswer): void
}

type Waiting = { enter(): void; refuse(reason: unknown): void }

/** The shared limits, counted in the primary: each place, connection and point is asked for by a message. */
export const limitsOfWorker = (ask: (message: LimitMessage) => void, isRated: boolean): LimitsOfWorker => {
  const waiting = new Map<number, Waiting>()
  const connections = new Map<number, () => void>()
  const calls = new Map<number, (allowance: Allowance) => void>()
  let count = 0
  const next = () => {
    count += 1
    return count
  }

  const gateOf = (gate: GateName): Gate => {
    let [inside, outside] = [0, 0]

    const place = (request: number, pass: number, isHeavy: boolean, signal: AbortSignal) =>
      new Promise<void>((resolve, reject) => {
        const settle = () => {
          outside -= 1
          waiting.delete(pass)
          signal.removeEventListener('abort', giveUp)
        }
        const giveUp = () => {
          settle()
          // The place may be on its way: it is given back all the same.
          ask({ kind: 'left', pass })
          reject(signal.reason)
        }
        outside += 1
        waiting.set(pass, {
          enter: () => {
            settle()
            resolve()
          },
          refuse: reason => {
            settle()
            reject(reason)
          },
        })
        signal.addEventListener('abort', giveUp, { once: true })
        ask({ kind: 'enter', gate, request, pass, isHeavy })
      })

    return {
      turn(isHeavy) {
        const request = next()
        return {
          async pass(work, signal) {
            signal.throwIfAborted()
            const pass = next()
            await place(request, pass, isHeavy?.() === true, signal)
            inside += 1
            try {
              return await work()
            } finally {
              inside -= 1
              ask({ kind: 'left', pass })
            }
          },
        }
      },
      get running() {
        return inside
      },
      get waiting() {
        return outside
      },
    }
  }

  return {
    shared: {
      statements: gateOf('statements'),
      plans: gateOf('plans'),
      exports: gateOf('exports'),
      addresses: {
        opened(address, tooMany) {
          const connection = next()
          connections.set(connection, tooMany)
          ask({ kind: 'opened', connection, address })
          return () => {
            connections.delete(connection)
            ask({ kind: 'closed', connection })
          }
        },
      },
      allowances: isRated
        ? {
            take: (client, points, paid = 0) =>
              new Promise(resolve => {
                const call = next()
                calls.set(call, resolve)
                ask({ kind: 'take', call, client, points, paid })
              }),
            charge: (client, points) => ask({ kind: 'charge', client, points }),
          }
        : undefined,
    },
    hear(told) {
      if (told.kind === 'entered') waiting.get(told.pass)?.enter()
      else if (told.kind === 'full') waiting.get(told.pass)?.refuse(new GateFull(told.message))
      else if (told.kind === 'tooMany') connections.get(told.connection)?.()
      else {
        calls.get(told.call)?.(told.allowance)
        calls.delete(told.call)
      }
    },
  }
}
