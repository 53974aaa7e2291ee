import type {
  CatalogSdgsQuery,
  EntityNameFragment,
  ReportFindingsQuery,
  ReportGapsQuery,
  ReportQuery,
} from '../../generated/graphql.ts'
import { writtenNumber } from '../../parts/written-value.ts'
import type { YearWords } from '../../parts/years/plan-rows.ts'
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

export type Strategy = NonNullable<ReportQuery['strategy']>

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

export const text = (value: string): ReportCell => ({ text: value })
export const number = (value: number): ReportCell => ({ text: writtenNumber(value), isNumber: true })

export const named = (node: EntityNameFragment, say: ReportWords): ReportCell => ({
  text: `${node.id.startsWith('sdg:') ? `${sdgCode(node.id)} ` : ''}${node.name}${node.dataset.sample ? say.madeUp : ''}`,
  node,
})
