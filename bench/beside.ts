import { fork } from 'node:child_process'
import { once } from 'node:events'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { pino } from 'pino'
import { createApi } from '../src/api.ts'
import { readConfig } from '../src/environment/config.ts'
import { openStore } from './store.ts'
import { benchSubjects } from './subjects.ts'

/** How long a light question takes beside heavy ones, and how long the one thread is kept without a pause. */
const USAGE = 'npm run bench:beside -- [--scale <cities>] [--seconds <seconds>] [--keep]'

const { values } = parseArgs({
  options: {
    scale: { type: 'string', default: '100' },
    seconds: { type: 'string', default: '20' },
    keep: { type: 'boolean', default: false },
    client: { type: 'string' },
  },
})

interface Heavy {
  readonly name: string
  readonly query: string
  readonly variables: Record<string, unknown>
}

const MATCH = 'totalCount edges { score features { feature value } explanation node { __typename } }'

const heavyOnes = async (cities: number): Promise<readonly Heavy[]> => {
  const [first, second = first] = await benchSubjects(cities)
  const between = `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, maxLength: 6, first: 10) { paths { score nodes { id } } } }`
  const [busy, other] = [first.organizations[0], second.organizations[0]]
  return [
    { name: 'paths between organisations', query: between, variables: { from: busy, to: other } },
    { name: 'paths between targets', query: between, variables: { from: first.hub, to: first.secondHub } },
    {
      name: 'areas',
      query: `query ($id: ID!) { collaborationAreas(for: { organization: $id }, first: 100) { ${MATCH} } }`,
      variables: { id: busy },
    },
    {
      name: 'partners',
      query: `query ($id: ID!) { suggestedPartners(for: { initiative: $id }, first: 100) { ${MATCH} } }`,
      variables: { id: first.initiative },
    },
  ]
}

const ask = async (url: string, query: string, variables = {}) => {
  const began = performance.now()
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { errors }: { errors?: readonly unknown[] } = JSON.parse(await response.text())
  if (errors) throw new Error(JSON.stringify(errors[0]))
  return performance.now() - began
}

const share = (times: readonly number[], part: number) =>
  Math.round((times.toSorted((a, b) => a - b)[Math.floor(times.length * part)] ?? 0) * 10) / 10

/** The clients, in a process of their own: two ask the heavy question again and again, one a light one. */
const asClient = async (url: string, seconds: number) => {
  const heavy: readonly Heavy[] = await new Promise(resolve => process.once('message', resolve))
  for (const { name, query, variables } of heavy) {
    await ask(url, query, variables)
    process.send?.({ begin: name })
    const until = performance.now() + 1000 * seconds
    const [heavyTimes, light]: [number[], number[]] = [[], []]
    const askHeavy = async () => {
      while (performance.now() < until) heavyTimes.push(await ask(url, query, variables))
    }
    const askLight = async () => {
      while (performance.now() < until) {
        light.push(await ask(url, '{ __typename }'))
        await delay(10)
      }
    }
    await Promise.all([askHeavy(), askHeavy(), askLight()])
    process.send?.({
      name,
      heavy: heavyTimes.length,
      heavyP50: share(heavyTimes, 0.5),
      p50: share(light, 0.5),
      p99: share(light, 0.99),
    })
    await delay(200)
  }
  process.disconnect()
}

/** The longest stretches of the process, in milliseconds of processor time: another program's work is not in them. */
const stretches = () => {
  let longest: number[] = []
  let before = process.cpuUsage()
  let isOn = false
  const turn = () => {
    if (!isOn) return
    const { user, system } = process.cpuUsage(before)
    before = process.cpuUsage()
    const ms = (user + system) / 1000
    if (ms > LONG_MS) longest.push(ms)
    setImmediate(turn)
  }
  return {
    begin() {
      longest = []
      before = process.cpuUsage()
      isOn = true
      setImmediate(turn)
    },
    end() {
      isOn = false
      return { longStretches: longest.length, longest: Math.round(Math.max(0, ...longest)) }
    },
  }
}

const LONG_MS = 20

const serve = async (cities: number) => {
  const store = await openStore(cities, values.keep)
  try {
    const api = await createApi({
      connection: store.connection,
      config: readConfig({}),
      log: pino({ level: 'silent' }),
    })
    const url = await api.listen({ host: '127.0.0.1', port: 0 })
    const client = fork(fileURLToPath(import.meta.url), ['--client', url, '--seconds', values.seconds], {
      execArgv: ['--import', 'tsx'],
    })
    client.send(await heavyOnes(cities))
    const loop = monitorEventLoopDelay({ resolution: 1 })
    const processor = stretches()
    client.on('message', (told: { begin?: string; name: string; [figure: string]: unknown }) => {
      if (told.begin !== undefined) {
        loop.reset()
        loop.enable()
        processor.begin()
        return
      }
      loop.disable()
      const ms = (nanoseconds: number) => Math.round(nanoseconds / 1e5) / 10
      const { name, ...figures } = told
      const kept = { loopP99: ms(loop.percentile(99)), loopMost: ms(loop.max), ...processor.end() }
      process.stdout.write(`${name}: ${JSON.stringify({ ...figures, ...kept })}\n`)
    })
    await once(client, 'exit')
    await api.close()
  } finally {
    await store.close()
  }
}

const cities = Number(values.scale)
if (!Number.isInteger(cities) || cities < 1 || cities > 1741)
  throw new Error(`--scale takes 1 to 1741 cities\n${USAGE}`)
await (values.client === undefined ? serve(cities) : asClient(values.client, Number(values.seconds)))
