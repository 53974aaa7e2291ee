import type { Way } from '../questions/contestant.ts'
import { median, quantile } from '../statistics.ts'
import { CONNECTIONS } from '../timing/load.ts'
import { losses, spread, standing } from './losses.ts'
import { beside, NOTHING, ratioText, short, table } from './markdown.ts'
import type { Row, Run } from './run.ts'

const bulleted = (lines: readonly string[]): string => lines.map(line => `- ${line}`).join('\n')

/** The name of a question, marked where the answers are alike and not the same. */
const nameOf = ({ name, likeness }: Row): string => (likeness === undefined ? name : `${name} ≈`)

const timesOf = (rows: readonly Row[]): string =>
  table(
    [
      '',
      'ours',
      'all of ours',
      'peer, obvious',
      'peer, best',
      'raw',
      'ours ÷ best',
      'ours ÷ obvious',
      'ours ÷ raw',
    ],
    rows.map(row => [
      nameOf(row),
      ...(['ours', 'full', 'obvious', 'best', 'raw'] as const).map(way => spread(row.times.get(way))),
      ...(['best', 'obvious', 'raw'] as const).map(way => ratioText(standing(row, way))),
    ]),
  )

const WAYS: readonly Way[] = ['ours', 'full', 'obvious', 'best', 'raw']

const workOf = (rows: readonly Row[]): string => {
  const each = (row: Row, of: 'statements' | 'hits' | 'bytes') =>
    beside(
      WAYS.map(way => {
        const work = row.work.get(way)
        return work && work.objection === undefined && work[of] > 0 ? work[of].toLocaleString('en') : NOTHING
      }),
    )
  return table(
    ['', 'statements', 'hits', 'bytes', 'about'],
    rows.map(row => [nameOf(row), each(row, 'statements'), each(row, 'hits'), each(row, 'bytes'), row.about]),
  )
}

const LOADED: readonly Way[] = ['ours', 'best', 'raw']

const loadsOf = (rows: readonly Row[]): string => {
  const perSecond = (row: Row, place: number) =>
    beside(
      LOADED.map(way => {
        const load = row.loads.get(way)?.[place]
        return `${short(load?.perSecond)}${load && load.failed > 0 ? ` (${load.failed} failed)` : ''}`
      }),
    )
  /** Over all that was asked of one, whatever the number of connections. */
  const processor = (row: Row) =>
    beside(
      LOADED.map(way => {
        const loads = row.loads.get(way) ?? []
        const of = (part: 'nodeMs' | 'databaseMs') => {
          const known = loads.flatMap(load => load[part] ?? [])
          return known.length > 0 ? short(median(known)) : 'not known'
        }
        return loads.length > 0 ? `${of('nodeMs')} + ${of('databaseMs')}` : NOTHING
      }),
    )
  return table(
    ['', ...CONNECTIONS.map(count => `requests a second, ${count} at once`), 'processor ms, Node + Neo4j'],
    rows
      .filter(({ loads }) => loads.size > 0)
      .map(row => [nameOf(row), ...CONNECTIONS.map((_, place) => perSecond(row, place)), processor(row)]),
  )
}

const coldOf = ({ rows, cold }: Run): string => {
  const servers = [...cold.keys()]
  const first = (name: string) => servers.map(server => short(cold.get(server)?.first.get(name) ?? undefined))
  const sum = servers.map(server =>
    short([...(cold.get(server)?.first.values() ?? [])].reduce<number>((total, ms) => total + (ms ?? 0), 0)),
  )
  return table(
    ['ms', ...servers],
    [
      ['until ready', ...servers.map(server => short(cold.get(server)?.startMs))],
      ...rows.map(({ name }) => [name, ...first(name)]),
      ['all', ...sum],
    ],
  )
}

const mixOf = ({ mix }: Run): string =>
  table(
    [
      '',
      'requests a second',
      'processor ms, Node + Neo4j',
      'failed',
      'light question p50 / p99 / longest, ms',
    ],
    [...mix].map(([server, { load, light }]) => [
      server,
      short(load.perSecond),
      `${load.nodeMs === undefined ? 'not known' : short(load.nodeMs)} + ${load.databaseMs === undefined ? 'not known' : short(load.databaseMs)}`,
      String(load.failed),
      beside([quantile(light, 0.5), quantile(light, 0.99), quantile(light, 1)].map(short)),
    ]),
  )

/** Everything that one run has found, losses first. */
export const sectionOf = (run: Run): string => {
  const alike = run.rows.flatMap(({ name, likeness }) => (likeness ? [`${name}: ${likeness}`] : []))
  const parts: readonly (readonly [string, string, boolean])[] = [
    ['Losses', bulleted(losses(run)), true],
    ['Times, p50 / p95 in ms, and ratios', timesOf(run.rows), true],
    ['Alike, not the same (≈)', bulleted(alike), alike.length > 0],
    ['Work: ours / all of ours / peer, obvious / peer, best / raw', workOf(run.rows), true],
    ['Under load: ours / peer, best / raw', loadsOf(run.rows), run.rows.some(({ loads }) => loads.size > 0)],
    ['First requests after a start of both, nothing planned', coldOf(run), run.cold.size > 0],
    ['All questions in turn, 8 at once, a light one beside them', mixOf(run), run.mix.size > 0],
  ]
  const shown = parts.filter(([, , isThere]) => isThere)
  return [
    headingOf(run.cities),
    bulleted(run.settings),
    ...shown.flatMap(([heading, body]) => [`### ${heading}`, body]),
  ].join('\n\n')
}

/** The heading of the section of a scale. */
export const headingOf = (cities: number): string => `## S${cities}`
