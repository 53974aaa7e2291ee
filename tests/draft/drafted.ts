import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { type DraftOptions, draftPlan } from '../../src/draft/draft.ts'
import { readFolders } from '../../src/import/folder.ts'
import { readRecords } from '../../src/import/plan.ts'

const Quotes = z.array(z.object({ locator: z.string(), quote: z.string() }))

const Value = z.looseObject({ kind: z.string(), year: z.number().optional(), value: z.number().optional() })

const Indicator = z.looseObject({
  nameJa: z.string(),
  unitJa: z.string().optional(),
  direction: z.string(),
  quotes: Quotes,
  values: z.array(Value).optional(),
})

export type DraftedIndicator = z.infer<typeof Indicator>

/** An item of a strategy's file, whatever its level. */
export interface Drafted {
  readonly nameJa: string
  readonly subtitleJa?: string | undefined
  readonly levelNameJa?: string | undefined
  readonly quotes: z.infer<typeof Quotes>
  readonly indicators: readonly DraftedIndicator[]
  readonly mainEfforts: readonly Drafted[]
  readonly measures: readonly Drafted[]
  readonly initiatives: readonly Drafted[]
  readonly themes: readonly Drafted[]
  readonly actions: readonly Drafted[]
}

const Item: z.ZodType<Drafted> = z.lazy(() =>
  z.looseObject({
    nameJa: z.string(),
    subtitleJa: z.string().optional(),
    levelNameJa: z.string().optional(),
    quotes: Quotes,
    indicators: z.array(Indicator).default([]),
    mainEfforts: z.array(Item).default([]),
    measures: z.array(Item).default([]),
    initiatives: z.array(Item).default([]),
    themes: z.array(Item).default([]),
    actions: z.array(Item).default([]),
  }),
)

const Strategy = z.looseObject({
  nameJa: z.string(),
  levels: z.array(z.string()).optional(),
  startsOn: z.string().optional(),
  endsOn: z.string().optional(),
  goals: z.array(Item).default([]),
  leadingProjects: z.array(Item).default([]),
})

/** The tree of a strategy's file. */
export const strategyIn = (text: string) => Strategy.parse(parse(text))

export type DraftedStrategy = z.infer<typeof Strategy>

/** All items of a tree, each before those below it. */
export const itemsOf = ({
  goals,
  leadingProjects,
}: Pick<DraftedStrategy, 'goals' | 'leadingProjects'>): readonly Drafted[] => {
  const all = (item: Drafted): readonly Drafted[] => [
    item,
    ...[item.mainEfforts, item.measures, item.initiatives, item.themes, item.actions].flat().flatMap(all),
  ]
  return [...goals, ...leadingProjects].flatMap(all)
}

/** An indicator in one line: its name, its unit and its values. */
export const told = ({ nameJa, unitJa, values = [] }: DraftedIndicator): string =>
  `${nameJa} [${unitJa ?? ''}] ${values
    .map(({ kind, year, value, valueTo, textJa, state, comparator }) =>
      [kind, year, value ?? textJa ?? state, valueTo, comparator]
        .filter(part => part !== undefined)
        .join(' '),
    )
    .join(', ')}`

/** A tree as lines, each item indented below the one that it belongs to, with its indicators. */
export const outline = (items: readonly Drafted[], indent = ''): readonly string[] =>
  items.flatMap(item => [
    `${indent}${item.nameJa}`,
    ...item.indicators.map(indicator => `${indent}  * ${told(indicator)}`),
    ...outline(
      [item.mainEfforts, item.measures, item.initiatives, item.themes, item.actions].flat(),
      `${indent}  `,
    ),
  ])

/** Drafts a document in folders of its own, and reads the draft back as the import reads it. */
export const drafts = () => {
  const made: string[] = []
  const folder = async (): Promise<string> => {
    const path = await mkdtemp(join(tmpdir(), 'tsunagu-draft-'))
    made.push(path)
    return path
  }
  return {
    folder,
    draft: async (name: string, content: string | Buffer, options: DraftOptions = {}) => {
      const path = await folder()
      await writeFile(join(path, name), content)
      const report = await draftPlan(join(path, name), { out: join(path, 'draft'), ...options })
      const file = (each: string) => readFile(join(report.folder, each), 'utf8')
      const { records, problems } = readRecords(await readFolders([report.folder]))
      return {
        report,
        records,
        problems,
        strategy: strategyIn(await file('strategy.yaml')),
        notUnderstood: await file('NOT-UNDERSTOOD.md'),
        links: report.files.includes('assertions.alignments.csv')
          ? await file('assertions.alignments.csv')
          : '',
      }
    },
    remove: () => Promise.all(made.map(path => rm(path, { recursive: true, force: true }))),
  }
}

/** The share of what was expected that is there. */
export const share = (expected: readonly string[], found: readonly string[]): number =>
  expected.filter(each => found.includes(each)).length / expected.length
