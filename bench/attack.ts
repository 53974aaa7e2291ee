import { writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { ask, isAnswered } from './attack/ask.ts'
import { type Crowd, crowd } from './attack/crowd.ts'
import { EXPENSIVE, operation } from './attack/expensive.ts'
import { burst, each, halfOpen, killed, soak, unread } from './attack/faults.ts'
import { type Attacked, startAttacked } from './attack/server.ts'
import { median } from './statistics.ts'

/** Attacks the product as built, with a store and ports of its own, as somebody outside would, and tells what others met. */
const USAGE =
  'npm run bench:attack -- [--only each,crowd,kinds,burst,unread,half-open,killed,soak] [--rounds 3] [--seconds 10] [--minutes 5] [--write]'

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: 'crowd,each,burst,unread,half-open,killed,soak' },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '10' },
    minutes: { type: 'string', default: '5' },
    write: { type: 'boolean', default: false },
  },
})
const [rounds, seconds, minutes] = [values.rounds, values.seconds, values.minutes].map(Number)
if (!rounds || !seconds || !minutes) throw new Error(USAGE)

const RESULTS = new URL('./ATTACKED.md', import.meta.url)

const table = (rows: readonly Readonly<Record<string, unknown>>[]): string => {
  const heads = Object.keys(rows[0] ?? {})
  const cell = (value: unknown) => (Array.isArray(value) ? value.join(', ') || '–' : String(value))
  return [
    `| ${heads.join(' | ')} |`,
    `|${' --- |'.repeat(heads.length)}`,
    ...rows.map(row => `| ${heads.map(head => cell(row[head])).join(' | ')} |`),
  ].join('\n')
}

/** The number of clients that mean harm changes by turns, so that what slows the machine for a while slows all. */
const crowds = async ({ url }: Attacked): Promise<string> => {
  const all: Crowd[] = []
  for (let round = 0; round < rounds; round += 1)
    for (const clients of [0, 1, 2, 8]) all.push(await crowd(url, clients, seconds, EXPENSIVE))
  const spread = (numbers: readonly number[]) =>
    `${Math.round(median(numbers))} (${Math.min(...numbers)}–${Math.max(...numbers)})`
  const alone = median(all.filter(({ clients }) => clients === 0).map(({ p95 }) => p95))
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
  const rows = [0, 1, 2, 8].map(clients => {
    const mine = all.filter(each => each.clients === clients)
    return {
      'such clients': clients,
      'others asked': sum(mine.map(({ asked }) => asked)),
      'p50 ms': spread(mine.map(({ p50 }) => p50)),
      'p95 ms': spread(mine.map(({ p95 }) => p95)),
      'p95 ÷ alone': (median(mine.map(({ p95 }) => p95)) / alone).toFixed(1),
      failed: sum(mine.map(({ failed }) => failed)),
      'heavy answered': sum(mine.map(({ heavyAnswered }) => heavyAnswered)),
      'sent away': sum(mine.map(({ heavyRefused }) => heavyRefused)),
      broken: [...new Set(mine.flatMap(({ heavyBroken }) => heavyBroken))],
    }
  })
  return `${rounds} rounds of ${seconds} s, medians and spread; three others ask light questions.\n\n${table(rows)}`
}

/** Which of the questions it is that others feel: eight clients who ask one of them alone, beside nobody before and after. */
const kinds = async ({ url }: Attacked): Promise<string> => {
  const rows: Record<string, unknown>[] = []
  for (const [place, one] of EXPENSIVE.entries()) {
    if (place % 6 === 0) rows.push({ question: 'none', ...(await crowd(url, 0, seconds / 2, [])) })
    rows.push({ question: one.name, ...(await crowd(url, 8, seconds / 2, [one])) })
  }
  return table(
    rows.map(({ question, p50, p95, failed, heavyAnswered, heavyRefused }) => ({
      question,
      'p50 ms': p50,
      'p95 ms': p95,
      failed,
      'heavy answered': heavyAnswered,
      'sent away': heavyRefused,
    })),
  )
}

const PARTS: Readonly<Record<string, readonly [string, (attacked: Attacked) => Promise<string>]>> = {
  each: [
    'Thirty times each expensive question in one request',
    async attacked => table(await each(attacked)),
  ],
  crowd: ['Others beside clients who ask these again and again', crowds],
  kinds: ['Others beside eight clients who ask one of them', kinds],
  burst: [
    'Ten times as much for ten seconds',
    async attacked => table([await burst(attacked, 12), await burst(attacked, 40)]),
  ],
  unread: ['Forty exports that nobody reads', async attacked => table([await unread(attacked)])],
  'half-open': [
    '480 connections that say nothing or half of it',
    async attacked => table([await halfOpen(attacked)]),
  ],
  killed: ['The database is killed under twenty clients', async attacked => table([await killed(attacked)])],
  soak: [
    'Six requests a second, every tenth expensive',
    async attacked => table(await soak(attacked, minutes)),
  ],
}

const load = () => loadavg()[0]?.toFixed(1)
const attacked = await startAttacked()
const parts: string[] = []
const before = load()
try {
  for (const one of EXPENSIVE) {
    const outcomes = [await ask(attacked.url, operation(one, 1))]
    // The first use of a question may take a busy machine longer than a request has.
    while (outcomes.length < 4 && outcomes.at(-1)?.codes.includes('DEADLINE_EXCEEDED'))
      outcomes.push(await ask(attacked.url, operation(one, 1)))
    const last = outcomes.at(-1)
    if (!last || !isAnswered(last))
      throw new Error(`${one.name} is no good question: ${JSON.stringify(last)}`)
  }
  for (const name of values.only.split(',')) {
    const [title, run] = PARTS[name] ?? []
    if (!title || !run) throw new Error(USAGE)
    const part = `## ${title}\n\n${await run(attacked)}\n`
    process.stdout.write(`${part}\n`)
    parts.push(part)
  }
} finally {
  await attacked.close()
}
const faults = attacked.lines.filter(({ level }) => level >= 50)
const causes = [...new Set(faults.map(({ msg }) => msg))]
const head = `# Attacked

Made by \`npm run bench:attack -- --write\`: the product as built, its database and who asks, on ${cpus().length} processors, Node.js ${process.version}; load of the machine before and after ${before}, ${load()}. Lines of level error in its log: ${faults.length}${causes.length > 0 ? ` (${causes.join('; ')})` : ''}.
`
process.stdout.write(head)
if (values.write) writeFileSync(RESULTS, `${head}\n${parts.join('\n')}`)
