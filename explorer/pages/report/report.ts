import type {
  CatalogSdgsQuery,
  CatalogValueFragment,
  EntityNameFragment,
  ReportFindingsQuery,
  ReportGapsQuery,
  ReportPartnersFragment,
  ReportQuery,
} from '../../generated/graphql.ts'
import { share } from '../../parts/strength-bar.tsx'
import { writtenValue } from '../../parts/written-value.ts'
import { budgetNotes, budgetRows, evaluationWords, type YearWords } from '../../parts/years/plan-rows.ts'
import { measuredRows } from '../../parts/years/value-rows.ts'
import { type YearRow, yearTable } from '../../parts/years/year-row.ts'
import { sdgCode } from '../../words/entity-type.ts'
import type { ReportWords } from './texts.ts'

/** A cell: its text, and the thing that it names, if any. */
export type ReportCell = {
  readonly text: string
  readonly node?: EntityNameFragment
  readonly isNumber?: boolean
}

export type ReportTable = {
  readonly head: readonly string[]
  readonly rows: readonly (readonly ReportCell[])[]
}

export type ReportSection = {
  readonly key: string
  readonly heading: string
  readonly paragraphs: readonly string[]
  readonly table?: ReportTable
}

/** A report as its page and its file both show it, so that neither can say what the other does not. */
export type Report = {
  readonly title: string
  readonly facts: readonly string[]
  readonly sections: readonly ReportSection[]
}

type Strategy = NonNullable<ReportQuery['strategy']>

export type ReportSubject = {
  readonly strategy: Strategy
  readonly gaps: ReportGapsQuery['gaps']
  readonly findings: ReportFindingsQuery['findingCounts']
  readonly sdgs: CatalogSdgsQuery
  readonly samples: boolean
  readonly years: YearWords
  readonly address: string
  readonly day: (moment: string) => string
}

const text = (value: string): ReportCell => ({ text: value })
const number = (value: number): ReportCell => ({ text: value.toLocaleString('en'), isNumber: true })

const named = (node: EntityNameFragment, say: ReportWords): ReportCell => ({
  text: `${node.id.startsWith('sdg:') ? `${sdgCode(node.id)} ` : ''}${node.name}${node.dataset.sample ? say.madeUp : ''}`,
  node,
})

const hasOwners = ({ goals }: Strategy) => goals.some(({ owners }) => owners.length > 0)

const goalSection = ({ strategy }: ReportSubject, say: ReportWords): ReportSection => ({
  key: 'goals',
  heading: say.goals,
  paragraphs: [],
  table: {
    head: [
      say.goal,
      ...(hasOwners(strategy) ? [say.owners] : []),
      say.state,
      say.measureCount,
      say.indicatorCount,
      say.why,
    ],
    rows: strategy.goals.map(goal => [
      named(goal, say),
      ...(hasOwners(strategy)
        ? [text(goal.owners.map(({ name }) => name).join(say.comma) || say.notRecorded)]
        : []),
      text(say.states[goal.assessment.status]),
      number(goal.measures.length),
      number(goal.indicators.length),
      text(goal.assessment.text),
    ]),
  },
})

const valueCell = (value: CatalogValueFragment | null, unit: string | null, say: ReportWords): ReportCell => {
  if (!value) return text(say.notRecorded)
  const written = writtenValue(say.kinds, value)
  return {
    text: `${written}${unit ? ` ${unit}` : ''}${say.comma}${say.year(value.year, value.yearLabel)}`,
    isNumber: true,
  }
}

const indicatorSection = ({ strategy }: ReportSubject, say: ReportWords): ReportSection => ({
  key: 'indicators',
  heading: say.indicators,
  paragraphs: strategy.indicators.length === 0 ? [say.noIndicators] : [],
  table: {
    head: [say.indicator, say.baseline, say.target, say.latest, say.state, say.why],
    rows: strategy.indicators.map(indicator => [
      named(indicator, say),
      valueCell(indicator.progress.baseline, indicator.unit, say),
      valueCell(indicator.progress.target, indicator.unit, say),
      valueCell(indicator.progress.actual, indicator.unit, say),
      text(say.states[indicator.progress.status]),
      text(indicator.progress.text),
    ]),
  },
})

const yearSection = (
  key: string,
  heading: string,
  rows: readonly YearRow[],
  notes: readonly string[],
  { say, yearHead }: { readonly say: YearWords['say']; readonly yearHead: (year: number) => string },
): readonly ReportSection[] => {
  if (rows.length === 0) return []
  const { head, rows: written } = yearTable(rows, say, yearHead)
  return [
    {
      key,
      heading,
      paragraphs: notes,
      table: {
        head,
        rows: written.map(row =>
          row.map(cell => (typeof cell === 'number' ? number(cell) : text(`${cell}`))),
        ),
      },
    },
  ]
}

/** What each goal costs by year and stage, no amount twice; nothing where the plan tells of no money. */
const budgetSection = ({ strategy, years }: ReportSubject, say: ReportWords) => {
  const rows = strategy.goals.flatMap(goal =>
    budgetRows(goal.budgetTotals, [], years).map(row => ({
      ...row,
      key: `${goal.id} ${row.key}`,
      label: years.say.ofIndicator(goal.name, row.label),
    })),
  )
  const notes = budgetNotes(
    strategy.goals.flatMap(({ budgetTotals }) => budgetTotals),
    years,
  )
  return yearSection('budgets', say.budgets, rows, notes, { say: years.say, yearHead: say.yearHead })
}

/** What indicators aim at and reached, years side by side; nothing where no actual is recorded. */
const resultSection = ({ strategy, years }: ReportSubject, say: ReportWords) => {
  const hasActual = strategy.indicators.some(({ values }) => values.some(({ kind }) => kind === 'ACTUAL'))
  const rows = hasActual ? measuredRows(strategy.indicators, years) : []
  return yearSection('years', say.results, rows, [], { say: years.say, yearHead: say.yearHead })
}

/** How goals and measures were judged, and which sections answer for them; nothing where nobody judged. */
const evaluationSection = (
  { strategy, years }: ReportSubject,
  say: ReportWords,
): readonly ReportSection[] => {
  const items = strategy.goals.flatMap(goal => [goal, ...goal.measures])
  const rows = items.flatMap(item =>
    item.evaluations.map(evaluation => {
      const { text: told, note } = evaluationWords(evaluation, years)
      const { by, criterion, year } = evaluation
      return [
        named(item, say),
        text(say.year(year, null)),
        text([by && years.plan.by[by], criterion].filter(Boolean).join(say.comma) || say.notRecorded),
        text(told),
        text(note ?? say.notRecorded),
      ]
    }),
  )
  if (rows.length === 0) return []
  return [
    {
      key: 'evaluations',
      heading: say.evaluations,
      paragraphs: [say.evaluationNote],
      table: { head: [say.item, years.say.year, say.judgedBy, say.grade, say.comment], rows },
    },
  ]
}

const sdgSection = ({ sdgs }: ReportSubject, say: ReportWords): ReportSection => {
  const serving = (matrix: CatalogSdgsQuery['measures'], goal: string) =>
    matrix?.cells.filter(({ column, count }) => column === goal && count > 0).length ?? 0
  const served = (goal: string) =>
    sdgs.served.facets[0]?.values.find(({ value }) => value === goal)?.count ?? 0
  return {
    key: 'sdgs',
    heading: say.sdgs,
    paragraphs: [say.sdgNote],
    table: {
      head: [say.sdg, say.measureCount, say.initiativeCount, say.targetsServed],
      rows: sdgs.sdgGoals.nodes.map(goal => [
        named(goal, say),
        number(serving(sdgs.measures, goal.id)),
        number(serving(sdgs.initiatives, goal.id)),
        { text: say.of(served(goal.id), goal.targets.length), isNumber: true },
      ]),
    },
  }
}

/** Each organisation once, with all its roles, and in how many initiatives it takes part. */
const partnersOf = ({ strategy }: ReportSubject) => {
  const connections: readonly ReportPartnersFragment[] = [
    ...strategy.goals.flatMap(goal => goal.measures.map(measure => measure.participations)),
    ...strategy.leadingProjects.map(project => project.participations),
  ]
  const participations = new Map(
    connections.flatMap(({ nodes }) => nodes.map(node => [node.id, node] as const)),
  )
  const byOrganization = new Map<string, ReportPartnersFragment['nodes'][number][]>()
  for (const one of participations.values()) {
    const { id } = one.organization
    byOrganization.set(id, [...(byOrganization.get(id) ?? []), one])
  }
  return [...byOrganization.values()]
    .flatMap(taken => {
      const organization = taken[0]?.organization
      if (!organization) return []
      const roles = [...new Set(taken.flatMap(one => one.roles))]
      return [
        { organization, roles, initiatives: new Set(taken.map(({ initiative }) => initiative.id)).size },
      ]
    })
    .sort((a, b) => b.initiatives - a.initiatives || a.organization.id.localeCompare(b.organization.id))
}

const partnerSection = (subject: ReportSubject, say: ReportWords): ReportSection => {
  const partners = partnersOf(subject)
  return {
    key: 'partners',
    heading: say.partners,
    paragraphs: [
      subject.samples || subject.strategy.dataset.sample ? say.withSamples : say.withoutSamples,
      ...(partners.length === 0 ? [say.noPartners] : []),
    ],
    table: {
      head: [say.partner, say.kind, say.roles, say.takesPart],
      rows: partners.map(({ organization, roles, initiatives }) => [
        named(organization, say),
        text(say.kinds.organization[organization.kind]),
        text(roles.map(role => say.kinds.role[role]).join(say.comma)),
        number(initiatives),
      ]),
    },
  }
}

const gapSection = ({ gaps }: ReportSubject, say: ReportWords): ReportSection => ({
  key: 'gaps',
  heading: say.gaps,
  paragraphs: [say.gapNote],
  table: {
    head: [say.rank, say.kind, say.item, say.gap, say.range, say.why],
    rows: gaps.map(({ rank, kind, node, gap, low, high, text: why }) => [
      rank === null ? text(say.notRecorded) : number(rank),
      text(say.gapKinds[kind]),
      named(node, say),
      gap === null ? text(say.notRecorded) : { text: share(gap), isNumber: true },
      { text: `${share(low)}–${share(high)}`, isNumber: true },
      text(why),
    ]),
  },
})

const findingSection = ({ findings }: ReportSubject, say: ReportWords): ReportSection => ({
  key: 'findings',
  heading: say.findings,
  paragraphs: [],
  table: {
    head: [say.finding, say.count],
    rows: findings.map(({ title, count }) => [text(title), number(count)]),
  },
})

const noteSection = ({ strategy, address, day }: ReportSubject, say: ReportWords): ReportSection => {
  const { dataset } = strategy
  const sources = [...strategy.sources, ...strategy.basedOn].filter(
    ({ id }, index, all) => all.findIndex(other => other.id === id) === index,
  )
  return {
    key: 'notes',
    heading: say.notes,
    paragraphs: [
      say.judged,
      say.dataset(dataset.name, day(dataset.importedAt), dataset.licence ?? say.notRecorded),
      say.address(address),
    ],
    table: {
      head: [say.source, say.publisher, say.issued, 'URL'],
      rows: sources.map(source => [
        named(source, say),
        text(source.publisher ?? say.notRecorded),
        text(source.issuedOn ?? say.notRecorded),
        text(source.url ?? say.notRecorded),
      ]),
    },
  }
}

/** The report of a strategy in the words of a language. */
export const reportOf = (subject: ReportSubject, say: ReportWords): Report => {
  const { strategy, day } = subject
  const { startsOn, endsOn, place, assessment } = strategy
  return {
    title: say.title(strategy.name),
    facts: [
      place.name,
      ...(startsOn && endsOn ? [say.period(startsOn, endsOn)] : []),
      say.asOf(day(assessment.asOf)),
    ],
    sections: [
      {
        key: 'summary',
        heading: say.summary,
        paragraphs: [say.stands(say.states[assessment.status]), assessment.text],
      },
      goalSection(subject, say),
      indicatorSection(subject, say),
      ...resultSection(subject, say),
      ...budgetSection(subject, say),
      ...evaluationSection(subject, say),
      sdgSection(subject, say),
      partnerSection(subject, say),
      gapSection(subject, say),
      findingSection(subject, say),
      noteSection(subject, say),
    ],
  }
}
