import { type Tier, tierOf } from '../outline/label.ts'
import { headingWords } from '../outline/role.ts'
import { type PrintedYear, yearOf, yearsIn } from './year.ts'

export type ValueKind = 'BASELINE' | 'TARGET' | 'ACTUAL' | 'EXPECTED' | 'FORECAST'

/** What a column of a table of indicators or items holds, as far as its heading says so. */
export type Column =
  | { readonly holds: 'NAME' }
  | { readonly holds: 'LEVEL'; readonly label: string; readonly tier: Tier }
  | {
      readonly holds: 'VALUE'
      readonly kind?: ValueKind | undefined
      readonly year?: PrintedYear | undefined
    }
  | { readonly holds: 'YEAR'; readonly kind: ValueKind }
  | {
      readonly holds:
        | 'UNIT'
        | 'KIND'
        | 'OWNER'
        | 'NOTE'
        | 'SOURCE'
        | 'CALCULATION'
        | 'BASIS'
        | 'AVAILABLE'
        | 'DESCRIPTION'
        | 'PART'
        | 'NUMBER'
    }
  | { readonly holds: 'UNKNOWN'; readonly heading: string }

const EXACT: readonly (readonly [
  Column['holds'] &
    (
      | 'UNIT'
      | 'OWNER'
      | 'NOTE'
      | 'SOURCE'
      | 'CALCULATION'
      | 'BASIS'
      | 'AVAILABLE'
      | 'DESCRIPTION'
      | 'NUMBER'
      | 'KIND'
    ),
  RegExp,
])[] = [
  ['UNIT', /^(?:単位|計測単位)$/],
  ['NUMBER', /^(?:No\.?|番号|通番|連番|項番|整理番号|№|NO\.?|#|コード)$/i],
  [
    'OWNER',
    /^(?:(?:主な)?(?:所管|担当|主管|所轄|関係)(?:部?(?:課|局|室|署|門)(?:等|名)?|名|所属|部局)?|所属|実施主体|担当所属|部署名?|課名|部局名?)$/,
  ],
  [
    'SOURCE',
    /^(?:出典|資料|統計|データ(?:の)?(?:出典|出所|元)|統計・?データ名?|(?:数値の)?(?:確認|把握|測定|調査)方法|調査名|データソース|根拠資料)$/,
  ],
  ['AVAILABLE', /^(?:確認|公表|把握|調査)(?:の)?(?:時期|時点|頻度)$/],
  [
    'CALCULATION',
    /^(?:算出|算定|計算|測定|集計)(?:の)?(?:方法|式|根拠)|^(?:指標の?)?(?:定義|説明|内容|考え方|概要|解説|算式)$|^数値の(?:説明|定義|考え方)$/,
  ],
  ['BASIS', /^(?:目標値?の?)?(?:設定(?:の)?(?:根拠|理由|考え方)|根拠)$/],
  ['DESCRIPTION', /^(?:(?:事業|施策|取組|取り組み|実施)の?)?(?:内容|概要|説明|詳細)$/],
  ['NOTE', /^(?:備考|注記?|注釈|補足|摘要|その他)$/],
  ['KIND', /^(?:区分|種別|値の種類)$/],
]

const LEVEL =
  /^(?<label>(?:[^\s]{0,8}?)(?:基本目標|政策目標|目標名|政策|施策|基本的方向|基本的な方向|方向性?|方針|事業|取組み?|取り組み|プロジェクト|分野|柱|アクション|戦略|大綱|具体策|方策))(?:名称?|項目|の名称|名及び概要|内容)?$/

const NAME =
  /(?:指標|KPI|KGI|重要業績評価)(?:名称?|項目|の名称|の内容|内容)?$|^(?:項目名?|数値目標|目標項目|評価項目|成果目標|指標.*|目標名|目標の?(?:内容|指標))$/

const IGNORED = /達成率|達成度|達成状況|進捗率|進捗度|評価|判定|増減|伸び率|差$|比較|割合\(%\)$|方向性?$/

const KINDS: readonly (readonly [ValueKind, RegExp])[] = [
  ['EXPECTED', /期待値/],
  [
    'BASELINE',
    /基準(?!年度?$)|現状|現況|当初|策定時|従前|直近|開始時|初期値|前期末|計画前|計画時|スタート|ベース/,
  ],
  ['TARGET', /目標(?!年度?$)|計画値|中間値|めざす値|目指す値|達成値\(目標\)/],
  ['ACTUAL', /実績|結果|現在値|達成値|実測/],
  ['FORECAST', /見込|推計|予測/],
]

/** A heading without the years that it prints, and without what only fills. */
const withoutYears = (text: string): string => {
  let left = ''
  let at = 0
  for (const { begin, end } of yearsIn(text)) {
    left += text.slice(at, begin)
    at = end
  }
  return headingWords(`${left}${text.slice(at)}`)
    .replace(/\((?:年度?|末|値|時点|現在)?\)|[()]/g, '')
    .replace(/^(?:年度?|末)+$/, '')
}

/** The column that a heading names. */
export const columnOf = (heading: string): Column => {
  const words = withoutYears(heading)
  const year = yearOf(heading)
  if (words === '') return year ? { holds: 'VALUE', year } : { holds: 'UNKNOWN', heading }
  const exact = EXACT.find(([, form]) => form.test(words))?.[0]
  if (exact) return { holds: exact }
  if (/^(?:基準|現状)値?年度?$/.test(words)) return { holds: 'YEAR', kind: 'BASELINE' }
  if (/^(?:目標値?|達成)(?:年度?|時期|年月|期限)$/.test(words)) return { holds: 'YEAR', kind: 'TARGET' }
  const kind = KINDS.find(([, form]) => form.test(words))?.[0]
  const isName = NAME.test(words) && !/値/.test(words)
  const level = LEVEL.exec(words)?.groups?.label?.replace(/名$|^(?:主な|主要な|具体的な|関連する)/gu, '')
  const tier = level === undefined || /指標|値/.test(words) ? undefined : tierOf(level)
  if (level !== undefined && tier !== undefined && year === undefined && words !== '目標')
    return { holds: 'LEVEL', label: level, tier }
  if (isName && year === undefined) return { holds: 'NAME' }
  if (IGNORED.test(words)) return { holds: 'UNKNOWN', heading }
  if (kind) return { holds: 'VALUE', kind, year }
  return year && words.length <= 4 ? { holds: 'VALUE', year } : { holds: 'UNKNOWN', heading }
}
