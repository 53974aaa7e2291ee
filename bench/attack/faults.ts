import { connect, type Socket } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { quantile } from '../statistics.ts'
import { ask, isAnswered, isInOrder, type Outcome } from './ask.ts'
import { EXPENSIVE, LIGHT, operation } from './expensive.ts'
import { type Attacked, memoryOf } from './server.ts'

type Told = Readonly<Record<string, number | string | readonly string[]>>

const EVERY_LIGHT = LIGHT[0] ?? ''
const p95 = (outcomes: readonly Outcome[]) =>
  Math.round(
    quantile(
      outcomes.map(({ ms }) => ms),
      0.95,
    ),
  )

/** Asks so many a second for so long, without waiting for answers, as many clients do. */
const steadily = async (url: string, perSecond: number, seconds: number): Promise<Outcome[]> => {
  const asked: Promise<Outcome>[] = []
  for (let sent = 0; sent < perSecond * seconds; sent += 1) {
    asked.push(ask(url, LIGHT[sent % LIGHT.length] ?? ''))
    await delay(1000 / perSecond)
  }
  return Promise.all(asked)
}

const broken = (outcomes: readonly Outcome[]): readonly string[] => [
  ...new Set(
    outcomes.filter(each => !isInOrder(each)).map(({ status, codes }) => `${status} ${codes.join()}`),
  ),
]

/** Each expensive question thirty times, one after the other, by one client. */
export const each = async ({ url }: Attacked): Promise<readonly Told[]> => {
  const rows: Told[] = []
  for (const one of EXPENSIVE) {
    const { ms, status, codes } = await ask(url, operation(one, one.times))
    rows.push({ question: one.name, ms: Math.round(ms), status, codes })
  }
  return rows
}

/** Ten times as much as before for ten seconds, sent without waiting. */
export const burst = async ({ url }: Attacked, perSecond: number): Promise<Told> => {
  const before = await steadily(url, perSecond, 10)
  const during = await steadily(url, 10 * perSecond, 10)
  const after = await steadily(url, perSecond, 5)
  const answered = during.filter(isAnswered)
  return {
    'a second': perSecond,
    'p95 before': p95(before),
    'p95 of those answered in it': p95(answered),
    answered: answered.length,
    'sent away': during.length - answered.length,
    'p95 after': p95(after),
    'failed after': after.filter(outcome => !isAnswered(outcome)).length,
    broken: broken([...before, ...during, ...after]),
  }
}

/** From another address than that of those who ask: each may hold so many connections. */
const STRANGER = '127.0.0.2'

const open = (url: string, text: string): Promise<Socket> =>
  new Promise(resolve => {
    const { hostname, port } = new URL(url)
    const socket = connect({ port: Number(port), host: hostname, localAddress: STRANGER }, () => {
      if (text) socket.write(text)
      resolve(socket)
    })
    socket.on('error', () => resolve(socket))
  })

/** Forty exports of which nobody reads a byte. */
export const unread = async ({ url, pids }: Attacked): Promise<Told> => {
  const before = await steadily(url, 5, 5)
  const memoryBefore = memoryOf(pids().node)
  const lists = ['places', 'assertions', 'sdgIndicators', 'organizations']
  const sockets = await Promise.all(
    Array.from({ length: 40 }, async (_, index) => {
      const path = `/export/${lists[index % lists.length]}.csv`
      const socket = await open(url, `GET ${path} HTTP/1.1\r\nhost: a\r\naccept-encoding: identity\r\n\r\n`)
      socket.pause()
      return socket
    }),
  )
  const during = await steadily(url, 5, 10)
  const memoryDuring = memoryOf(pids().node)
  for (const socket of sockets) socket.destroy()
  return {
    'p95 before': p95(before),
    'p95 beside them': p95(during),
    failed: during.filter(outcome => !isAnswered(outcome)).length,
    'MB before': memoryBefore,
    'MB beside them': memoryDuring,
  }
}

/** Connections that say nothing, that begin a header and that begin a body, as many as one address may hold. */
export const halfOpen = async ({ url, health }: Attacked): Promise<Told> => {
  const texts = [
    '',
    'POST /graphql HTTP/1.1\r\nhost: a\r\n',
    'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 900\r\n\r\n{"query":',
  ]
  const before = await steadily(url, 5, 5)
  const sockets = await Promise.all(
    Array.from({ length: 480 }, async (_, index) => (await open(url, texts[index % 3] ?? '')).resume()),
  )
  const during = await steadily(url, 5, 10)
  const { status } = await fetch(`${health}/livez`)
  await delay(20_000)
  const left = sockets.filter(({ closed }) => !closed).length
  for (const socket of sockets) socket.destroy()
  return {
    'p95 before': p95(before),
    'p95 beside them': p95(during),
    failed: during.filter(outcome => !isAnswered(outcome)).length,
    livez: status,
    'still open after 30 s': left,
  }
}

/** The database is killed while twenty ask; how long until it is there again, and until all are answered. */
export const killed = async ({ url, health, lines, pids }: Attacked): Promise<Told> => {
  const outcomes: { at: number; outcome: Outcome }[] = []
  let over = false
  const clients = Promise.all(
    Array.from({ length: 20 }, async (_, index) => {
      while (!over) {
        const outcome = await ask(url, LIGHT[index % LIGHT.length] ?? '')
        outcomes.push({ at: performance.now(), outcome })
        await delay(100)
      }
    }),
  )
  await delay(3_000)
  const killedAt = performance.now()
  process.kill(pids().database ?? 0, 'SIGKILL')
  await delay(1_500)
  const meanwhile = await ask(url, EVERY_LIGHT)
  const [livez, readyz] = await Promise.all(
    ['livez', 'readyz'].map(async path => (await fetch(`${health}/${path}`)).status),
  )
  const until = async (msg: string) => {
    const limit = performance.now() + 120_000
    while (!lines.some(line => line.msg === msg) && performance.now() < limit) await delay(20)
    return performance.now()
  }
  const startedAt = await until('the database has been started again')
  await delay(30_000)
  over = true
  await clients
  const lastFailed = Math.max(
    ...outcomes.filter(({ outcome }) => !isAnswered(outcome)).map(({ at }) => at),
    startedAt,
  )
  return {
    'asked while it was away': `${meanwhile.status} ${meanwhile.codes.join()} in ${Math.round(meanwhile.ms)} ms`,
    'livez, readyz': `${livez}, ${readyz}`,
    'back after s': Math.round((startedAt - killedAt) / 100) / 10,
    'all answered s after that': Math.round((lastFailed - startedAt) / 100) / 10,
    'not in order': outcomes.filter(({ outcome }) => !isInOrder(outcome)).length,
    broken: broken(outcomes.map(({ outcome }) => outcome)),
  }
}

/** Six requests a second, every tenth of them expensive, and how the process is each minute. */
export const soak = async ({ url, health, pids }: Attacked, minutes: number): Promise<readonly Told[]> => {
  const rows: Told[] = []
  for (let minute = 1; minute <= minutes; minute += 1) {
    const asked: Promise<Outcome>[] = []
    for (let sent = 0; sent < 360; sent += 1) {
      const heavy = EXPENSIVE[(sent / 10) % EXPENSIVE.length]
      asked.push(ask(url, sent % 10 || !heavy ? (LIGHT[sent % LIGHT.length] ?? '') : operation(heavy, 3)))
      await delay(1000 / 6)
    }
    const outcomes = await Promise.all(asked)
    const metrics = await (await fetch(`${health}/metrics`)).text()
    const number = (name: string) =>
      Number(new RegExp(`^${name}(?:\\{[^}]*\\})? (\\S+)$`, 'm').exec(metrics)?.[1])
    const { node, database } = pids()
    rows.push({
      minute,
      p95: p95(outcomes),
      failed: outcomes.filter(outcome => !isAnswered(outcome)).length,
      'MB of Node': memoryOf(node),
      'MB of the JVM': database ? memoryOf([database]) : '',
      handles: number('nodejs_active_handles_total'),
      'loop p99 ms': Math.round(1000 * number('nodejs_eventloop_lag_p99_seconds')),
    })
  }
  return rows
}
