import { median, quantile, type Ratio, ratioOf, verdictOf } from '../statistics.ts'
import { ratioText, short } from './markdown.ts'
import type { Row, Run } from './run.ts'

/** How the product stands to another way, by the rounds in which both answered; null where one is not timed. */
export const standing = ({ times }: Row, other: 'best' | 'obvious' | 'raw'): Ratio | null => {
  const [ours, theirs] = [times.get('ours'), times.get(other)]
  return ours && theirs ? ratioOf(ours, theirs) : null
}

/** Where one statement suffices, this much of the bare driver's time is the aim. */
const AIM_TO_RAW = 1.5

const namesBy = (run: Run, verdict: ReturnType<typeof verdictOf>): readonly string[] =>
  run.rows.flatMap(row => {
    const ratio = standing(row, 'best')
    return ratio !== null && verdictOf(ratio) === verdict ? [row.name] : []
  })

const objections = ({ rows }: Run): readonly string[] =>
  rows.flatMap(({ name, work }) =>
    [...work].flatMap(([way, { objection }]) =>
      objection === undefined ? [] : [`${name}, ${way}: not timed, it ${objection.replace(/\s+/g, ' ')}`],
    ),
  )

const behind = ({ rows }: Run): readonly string[] =>
  rows
    .flatMap(row => {
      const ratio = standing(row, 'best')
      return ratio !== null && verdictOf(ratio) === 'behind' ? [{ row, ratio }] : []
    })
    .sort((a, b) => b.ratio.median - a.ratio.median)
    .map(({ row, ratio }) => `${row.name}, ${row.about}: ${ratioText(ratio)} × the peer at its best`)

const inMix = ({ mix }: Run): readonly string[] => {
  const [ours, peer] = [mix.get('ours'), mix.get('peer')]
  if (!ours || !peer) return []
  const [waits, theirs] = [quantile(ours.light, 0.99), quantile(peer.light, 0.99)]
  return [
    ...(ours.load.perSecond < 2 * peer.load.perSecond
      ? [
          `the mix: ${short(ours.load.perSecond)} requests a second, less than twice the peer's ${short(peer.load.perSecond)}`,
        ]
      : []),
    ...(waits > theirs
      ? [`a light question beside the mix: p99 ${short(waits)} ms, ${short(theirs)} beside the peer`]
      : []),
  ]
}

/** What the product loses, worst first; then what is not decided, and what it wins, by name. */
export const losses = (run: Run): readonly string[] => {
  const far = run.rows.flatMap(row => {
    const ratio = standing(row, 'raw')
    return ratio !== null && ratio.low > AIM_TO_RAW ? [`${row.name} ${ratio.median.toFixed(1)}`] : []
  })
  const lost = [...behind(run), ...inMix(run)]
  return [
    ...(lost.length > 0 ? lost : ['none to the peer']),
    ...(far.length > 0 ? [`above ${AIM_TO_RAW} × the bare driver: ${far.join(', ')}`] : []),
    ...objections(run),
    `even with the peer, as far as this run can tell: ${namesBy(run, 'even').join(', ') || 'none'}`,
    `ahead of the peer at its best: ${namesBy(run, 'ahead').join(', ') || 'none'}`,
  ]
}

/** The middle and the slow end of what was timed. */
export const spread = (times: readonly number[] | undefined): string =>
  times ? `${short(median(times))} / ${short(quantile(times, 0.95))}` : short(undefined)
