import type { SharedLimits } from '../api/limits/shared.ts'
import { GateFull, type Turn } from '../graph/engine/gate.ts'
import type { GateName, LimitAnswer, LimitMessage } from './messages.ts'

/** What one worker has of what all share, kept in the primary. */
export interface WorkersPart {
  hear(message: LimitMessage): void
  /** Gives back all that it had: it has ended. */
  release(): void
}

/** Requests are forgotten when nothing was heard of them for one to two of these. */
const FORGOTTEN_MS = 15_000

type Enter = Extract<LimitMessage, { kind: 'enter' }>

/** Counts for one worker what it shares with the others. */
export const partOfWorker = (shared: SharedLimits, answer: (told: LimitAnswer) => void): WorkersPart => {
  const leave = new Map<number, () => void>()
  const close = new Map<number, () => void>()
  let [turns, before]: [Map<string, Turn>, Map<string, Turn>] = [new Map(), new Map()]
  const forget = setInterval(() => {
    before = turns
    turns = new Map()
  }, FORGOTTEN_MS).unref()

  const turnOf = (gate: GateName, request: number, isHeavy: boolean): Turn => {
    const key = `${gate} ${request}`
    const turn = turns.get(key) ?? before.get(key) ?? shared[gate].turn(() => isHeavy)
    turns.set(key, turn)
    return turn
  }

  const enter = ({ gate, request, pass, isHeavy }: Enter) => {
    const left = new AbortController()
    const done = new Promise<void>(resolve => {
      leave.set(pass, () => {
        left.abort()
        resolve()
      })
    })
    const entered = () => {
      answer({ kind: 'entered', pass })
      return done
    }
    turnOf(gate, request, isHeavy)
      .pass(entered, left.signal)
      .catch((error: unknown) => {
        if (error instanceof GateFull) answer({ kind: 'full', pass, message: error.message })
      })
      .finally(() => leave.delete(pass))
  }

  return {
    hear(message) {
      if (message.kind === 'enter') enter(message)
      else if (message.kind === 'left') leave.get(message.pass)?.()
      else if (message.kind === 'opened') {
        const { connection, address } = message
        const tooMany = () => answer({ kind: 'tooMany', connection })
        close.set(connection, shared.addresses.opened(address, tooMany))
      } else if (message.kind === 'closed') {
        close.get(message.connection)?.()
        close.delete(message.connection)
      } else if (message.kind === 'take') {
        const { call, client, points, paid } = message
        shared.allowances?.take(client, points, paid).then(
          allowance => answer({ kind: 'taken', call, allowance }),
          () => undefined,
        )
      } else shared.allowances?.charge(message.client, message.points)
    },
    release() {
      clearInterval(forget)
      for (const leaveNow of [...leave.values(), ...close.values()]) leaveNow()
    },
  }
}
