import { parseArgs } from 'node:util'
import { QUESTIONS } from './questions/all.ts'

export const USAGE = `npm run bench -- [--scale 1|100|1741] [--against peer,raw] [--only O3,O4]
  [--rounds 30] [--seconds 2] [--mix 60] [--no-cold] [--keep]
A minute: --rounds 10 --seconds 0 --mix 5 --no-cold`

/** What a run is asked for. */
export interface Options {
  readonly cities: number
  readonly against: readonly ('peer' | 'raw')[]
  /** Names of questions; all where none is named. */
  readonly only: readonly string[]
  readonly rounds: number
  /** For each contestant at each number of connections; 0 for no loads. */
  readonly seconds: number
  /** Of the mix for each server; 0 for none. */
  readonly mix: number
  readonly cold: boolean
  /** Whether a store is taken as it is that other sources have made. */
  readonly keep: boolean
}

/** Asked for wrongly; the message says what is allowed. */
export class UsageError extends Error {
  override name = 'UsageError'

  constructor(problem: string) {
    super(`${problem}\n${USAGE}`)
  }
}

const numberOf = (name: string, given: string, least: number, greatest: number): number => {
  const number = Number(given)
  if (given.trim() !== '' && number >= least && number <= greatest) return number
  throw new UsageError(`--${name} takes a number from ${least} to ${greatest}, not "${given}"`)
}

const OTHERS = ['peer', 'raw'] as const

const listOf = <Name extends string>(name: string, given: string, known: readonly Name[]): readonly Name[] =>
  given
    .split(',')
    .filter(part => part !== '')
    .map(part => {
      const found = known.find(one => one.toLowerCase() === part.trim().toLowerCase())
      if (found) return found
      throw new UsageError(`--${name} knows no "${part}"; it knows ${known.join(', ')}`)
    })

const parsed = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      options: {
        scale: { type: 'string', default: '1' },
        against: { type: 'string', default: OTHERS.join() },
        only: { type: 'string', default: '' },
        rounds: { type: 'string', default: '30' },
        seconds: { type: 'string', default: '2' },
        mix: { type: 'string', default: '60' },
        'no-cold': { type: 'boolean', default: false },
        keep: { type: 'boolean', default: false },
      },
    }).values
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

/** What arguments ask for; throws UsageError. */
export const optionsOf = (args: readonly string[]): Options => {
  const values = parsed(args)
  return {
    cities: Math.round(numberOf('scale', values.scale, 1, 1741)),
    against: listOf('against', values.against, OTHERS),
    only: listOf(
      'only',
      values.only,
      QUESTIONS.map(({ name }) => name),
    ),
    rounds: Math.round(numberOf('rounds', values.rounds, 1, 10_000)),
    seconds: numberOf('seconds', values.seconds, 0, 600),
    mix: numberOf('mix', values.mix, 0, 3_600),
    cold: !values['no-cold'],
    keep: values.keep,
  }
}
