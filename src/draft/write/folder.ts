import { todayInJapan } from '../../model/calendar.ts'
import type { Remark } from '../plan/item.ts'
import type { PlanTree } from '../plan/tree.ts'
import { csvOf } from './csv.ts'
import { linksFile } from './links.ts'
import { NOT_UNDERSTOOD, notUnderstood } from './not-understood.ts'
import { ownersOf } from './owners.ts'
import { type DraftPlan, strategyFile } from './strategy.ts'
import { yamlOf } from './yaml.ts'

/** The files of a drafted folder by name, and how many links are proposed. */
export interface DraftFiles {
  readonly files: ReadonlyMap<string, string>
  readonly links: number
  readonly questions: number
}

const HEAD = `# 計画の文書から機械が写した下書きです。quotes は文書の文言とその箇所です。${NOT_UNDERSTOOD} と合わせて確かめてください。
# Drafted from the document of the plan; quotes are its words and where they stand. Go through it with ${NOT_UNDERSTOOD}.
`

const datasetFile = ({ key, title, city }: DraftPlan): string =>
  `# 取込みの単位（データセット）。idは今後変えません / what is imported together; the id never changes
${yamlOf({ id: `dataset:${key}`, nameJa: title, nameEn: city.nameEn && `Strategy of ${city.nameEn}`, version: '"1"' }).replace('"\\"1\\""', '"1"')}# このフォルダーの内容の利用条件 / the licence of what stands in this folder
licence: CC-BY-4.0
nameEnBasis: TRANSLATED
source: source:${key}
`

const placesFile = ({ city, placeId }: DraftPlan): string => {
  const kind = { 市: 'CITY', 町: 'TOWN', 村: 'VILLAGE' }[city.nameJa.at(-1) ?? ''] ?? 'OTHER'
  return csvOf(
    ['scheme', 'code', 'nameJa', 'kind'],
    [['draft', placeId.replace('place:draft.', ''), city.nameJa, kind]],
  )
}

/** All files of the draft of a plan. */
export const draftFiles = (
  plan: DraftPlan,
  tree: PlanTree,
  general: readonly Remark[],
  now = new Date(),
): DraftFiles => {
  const { key, city, facts, placeId } = plan
  const owners = ownersOf(key, placeId)
  const { text, ids } = strategyFile(plan, owners)
  const links = linksFile(ids, `source:${key}`, todayInJapan(now))
  const organizations = owners.file()
  const files = new Map([
    ['dataset.yaml', datasetFile(plan)],
    [
      'sources.csv',
      csvOf(
        ['id', 'nameJa', 'publisher', 'issuedOn'],
        [[`source:${key}`, plan.title, city.nameJa, facts.adoptedOn?.date]],
      ),
    ],
    ['strategy.yaml', `${HEAD}${text}`],
    ...(links.count > 0 ? [['assertions.alignments.csv', links.text] as const] : []),
    ...(organizations ? [['organizations.csv', organizations] as const] : []),
    ...(city.code === undefined ? [['places.csv', placesFile(plan)] as const] : []),
    [NOT_UNDERSTOOD, notUnderstood(general, tree)],
  ])
  return { files, links: links.count, questions: general.length + tree.remarks.length }
}
