import type { Progress } from '../src/environment/progress.ts'
import { random } from './data/random.ts'
import type { Options } from './options.ts'
import { compared, type Work } from './questions/agreement.ts'
import { QUESTIONS } from './questions/all.ts'
import { type Contestant, contestantsOf, type Way } from './questions/contestant.ts'
import { givenFor } from './questions/given.ts'
import type { Given, Question } from './questions/question.ts'
import type { Row, Run, Server } from './results/run.ts'
import { busyness, settingsOf } from './results/settings.ts'
import { ours } from './sides/ours.ts'
import { peer } from './sides/peer.ts'
import { raw } from './sides/raw.ts'
import type { Side } from './sides/side.ts'
import type { BenchStore } from './store.ts'
import { benchSubjects } from './subjects.ts'
import { type Cold, firstRequests } from './timing/cold.ts'
import { loadsOf } from './timing/load.ts'
import { type Mix, mixOf } from './timing/mix.ts'
import { takeTurns } from './timing/turns.ts'

const MAKERS = { ours, peer }

const isServer = (name: Side['name']): name is Server => name !== 'raw'

/** Starts the product and those that it is compared with. */
const startSides = async ({ connection, address }: BenchStore, { against }: Options): Promise<Side[]> => {
  const sides = [await ours(connection, address)]
  try {
    if (against.includes('peer')) sides.push(await peer(connection, address))
    if (against.includes('raw')) sides.push(raw(connection))
    return sides
  } catch (error) {
    for (const side of sides) await side.stop()
    throw error
  }
}

interface Field {
  readonly question: Question
  /** Everybody who says the same as the product. */
  readonly contestants: readonly Contestant[]
  /** What all did for it. */
  readonly work: ReadonlyMap<Way, Work>
}

const askedBy = ({ only }: Options): readonly Question[] =>
  QUESTIONS.filter(({ name }) => only.length === 0 || only.includes(name))

const fieldsOf = async (
  sides: readonly Side[],
  given: Given,
  questions: readonly Question[],
  at: (done: number, of: number) => void,
): Promise<readonly Field[]> => {
  const fields: Field[] = []
  for (const question of questions) {
    const all = contestantsOf(question, sides, given)
    const work = await compared(all)
    const contestants = all.filter(({ way }) => work.get(way)?.objection === undefined)
    fields.push({ question, contestants, work })
    at(fields.length, questions.length)
  }
  return fields
}

const byWay = <Value>(contestants: readonly Contestant[], values: ReadonlyMap<Contestant, Value>) =>
  new Map(
    contestants.flatMap(contestant => {
      const value = values.get(contestant)
      return value === undefined ? [] : [[contestant.way, value] as const]
    }),
  )

/** Those who stand for their side: in the mix, under load, and after a start. */
const standFor = (contestants: readonly Contestant[], name: Side['name']): readonly Contestant[] =>
  contestants.filter(({ side, way }) => side.name === name && way !== 'full' && way !== 'obvious')

/** All but the first requests, which need a start of their own. */
export const measureWarm = async (
  store: BenchStore,
  options: Options,
  progress: Progress,
): Promise<{ readonly run: Run; readonly given: Given }> => {
  const starting = progress.step('Starting those who answer')
  const sides = await startSides(store, options)
  starting.done()
  const next = random(options.cities)
  const began = busyness()
  try {
    const given = await givenFor(
      store.connection,
      sides[0] ?? raw(store.connection),
      (await benchSubjects(options.cities))[0],
    )
    const comparing = progress.step('Comparing answers')
    const fields = await fieldsOf(sides, given, askedBy(options), comparing.at)
    comparing.done()

    const turns = progress.step('Taking turns')
    const times = await takeTurns(
      fields.map(({ contestants }) => contestants),
      options.rounds,
      next,
      turns.at,
    )
    turns.done()

    const all = fields.flatMap(({ contestants }) => contestants)
    const loading = progress.step('Under load')
    const loaded = sides.flatMap(({ name }) => standFor(all, name))
    const loads = await loadsOf(
      options.seconds > 0 ? loaded : [],
      store.pid,
      options.seconds,
      next,
      loading.at,
    )
    loading.done()

    const mixing = progress.step('All questions in turn')
    const mix = new Map<Server, Mix>()
    for (const side of sides)
      if (isServer(side.name) && options.mix > 0)
        mix.set(side.name, await mixOf(side, standFor(all, side.name), store.pid, options.mix))
    mixing.done()

    const rows: Row[] = fields.map(({ question: { name, about, likeness }, contestants, work }) => ({
      ...{ name, about, likeness, work },
      ...{ times: byWay(contestants, times), loads: byWay(contestants, loads) },
    }))
    const settings = [
      ...(await settingsOf(store, options)),
      `load of the machine when it began and ended: ${began}, ${busyness()}`,
    ]
    return { run: { cities: options.cities, settings, rows, mix, cold: new Map() }, given }
  } finally {
    for (const side of sides) await side.stop()
  }
}

/** The first requests of a server, on a database that has just been started. */
export const measureCold = async (
  store: BenchStore,
  server: Server,
  options: Options,
  given: Given,
): Promise<Cold> => {
  const side = await MAKERS[server](store.connection, store.address)
  try {
    return await firstRequests(
      side.startMs,
      askedBy(options).flatMap(question => standFor(contestantsOf(question, [side], given), server)),
    )
  } finally {
    await side.stop()
  }
}
