import type { CatalogSdgsQuery, ReportPartnersFragment } from '../../generated/graphql.ts'
import { share } from '../../parts/strength-bar.tsx'
import { named, number, type ReportSection, type ReportSubject, text } from './subject.ts'
import type { ReportWords } from './texts.ts'

export const sdgSection = ({ sdgs }: ReportSubject, say: ReportWords): ReportSection => {
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

export const partnerSection = (subject: ReportSubject, say: ReportWords): ReportSection => {
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

export const gapSection = ({ gaps }: ReportSubject, say: ReportWords): ReportSection => ({
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

export const findingSection = ({ findings }: ReportSubject, say: ReportWords): ReportSection => ({
  key: 'findings',
  heading: say.findings,
  paragraphs: [],
  table: {
    head: [say.finding, say.count],
    rows: findings.map(({ title, count }) => [text(title), number(count)]),
  },
})
