import { words } from './words.ts'

export const LANGUAGE = words({ JA: ['日本語', 'Japanese'], EN: ['英語', 'English'] })

export const ORDER_DIRECTION = words({ ASC: ['昇順', 'Ascending'], DESC: ['降順', 'Descending'] })

const ID = ['ID', 'Id'] as const
const NAME = ['名称', 'Name'] as const
const YEAR = ['年度', 'Fiscal year'] as const
const VALID_FROM = ['開始日', 'First day'] as const
const VALID_TO = ['終了日', 'Last day'] as const
const ORDER = ['計画での順', 'Order of the plan'] as const

export const ENTITY_ORDER_FIELD = words({ ID, NAME })
export const PLAN_ORDER_FIELD = words({ ID, NAME, ORDER })
export const INITIATIVE_ORDER_FIELD = words({ ID, NAME, ORDER, STARTS_ON: VALID_FROM, ENDS_ON: VALID_TO })
export const POSTED_ORDER_FIELD = words({
  ID,
  NAME,
  POSTED_ON: ['掲載日', 'Day of posting'],
  VALID_TO: ['期限', 'Deadline'],
})
export const ASSERTION_ORDER_FIELD = words({
  ID,
  ASSERTED_ON: ['記録した日', 'Day of the assertion'],
  CONFIDENCE: ['確信度', 'Confidence'],
  STRENGTH: ['強さ', 'Strength'],
  SCORE: ['影響の符号と大きさ', 'Sign and size of an influence'],
  VALID_FROM,
  VALID_TO,
})
export const PERIOD_ORDER_FIELD = words({
  ID,
  VALID_FROM,
  VALID_TO,
})
export const ORGANIZATION_ORDER_FIELD = words({
  ID,
  NAME,
  PARTICIPATION_COUNT: ['参画の件数', 'Number of participations'],
})
export const INDICATOR_VALUE_ORDER_FIELD = words({ ID, YEAR, VALUE: ['値', 'Value'] })
export const YEAR_ORDER_FIELD = words({ ID, YEAR })
export const BUDGET_ORDER_FIELD = words({ ID, YEAR, AMOUNT: ['金額', 'Amount'] })
export const SOURCE_ORDER_FIELD = words({ ID, NAME, ISSUED_ON: ['発行日', 'Day of issue'] })
export const PLACE_ORDER_FIELD = words({
  ID,
  NAME,
  POPULATION: ['人口', 'Population'],
  LATITUDE: ['緯度', 'Latitude'],
  LONGITUDE: ['経度', 'Longitude'],
})
export const STRATEGY_ORDER_FIELD = words({
  ID,
  NAME,
  STARTS_ON: VALID_FROM,
  ENDS_ON: VALID_TO,
  ADOPTED_ON: ['策定日', 'Day of adoption'],
  REVISED_ON: ['改訂日', 'Day of the last revision'],
  EDITION: ['期', 'Edition'],
  YEARS: ['計画の年数', 'Years of the plan'],
  OUTLOOK_POPULATION: ['将来展望の人口', 'Population in the outlook'],
  OUTLOOK_YEAR: ['将来展望の年', 'Year of the outlook'],
})
export const DATASET_ORDER_FIELD = words({
  ID,
  NAME,
  IMPORTED_AT: ['取込日時', 'Moment of the import'],
  RECORDS: ['件数', 'Number of records'],
})

export const SCOPE = words({
  OWN: ['その項目のみ', 'The item alone'],
  WITH_PARTS: ['構成要素を含む', 'With its parts'],
})
export const SAMPLES = words({
  EXCLUDE: ['サンプルを除く', 'Without samples'],
  INCLUDE: ['サンプルを含む', 'With samples'],
})

export const DIRECTION = words({
  OUTGOING: ['この項目から', 'From the item'],
  INCOMING: ['この項目へ', 'To the item'],
})

export const HOP_DIRECTION = words({
  FORWARD: ['関係の向きどおり', 'Along the relationship'],
  BACKWARD: ['関係の向きと逆', 'Against the relationship'],
})

export const SEARCH_FIELD = words({
  CODE: ['コード', 'Code'],
  NAME_JA: ['日本語の名称', 'Japanese name'],
  NAME_EN: ['英語の名称', 'English name'],
  ALIAS: ['別名・読み', 'Other name'],
  RELATED: ['名称の言い換え・読み', 'Another word for a name'],
  DESCRIPTION_JA: ['日本語の説明', 'Japanese description'],
  DESCRIPTION_EN: ['英語の説明', 'English description'],
  QUOTATION: ['引用・見出し', 'Quotation or heading'],
})

export const SEARCH_REASON_KIND = words({
  CODE_EXACT: ['コードが一致', 'Code is the same'],
  NAME_EXACT: ['名称が一致', 'Name is the same'],
  ALIAS_EXACT: ['別名が一致', 'Other name is the same'],
  NAME_PREFIX: ['名称の先頭が一致', 'Name begins with it'],
  NAME_PART: ['名称に含む', 'Name contains it'],
  CODE_PART: ['コードの先頭が一致', 'Code begins with it'],
  ALIAS_PART: ['別名に含む', 'Other name contains it'],
  RELATED: ['言い換え・読みを含む', 'Contains another word for it'],
  DESCRIPTION: ['説明に含む', 'Description contains it'],
  QUOTATION: ['引用・見出しに含む', 'A quotation contains it'],
})

export const FACET_FIELD = words({
  AUTHOR: ['作成者', 'Author'],
  BROADER: ['より広い技術・ノウハウ', 'Broader capability'],
  BY: ['評価した者', 'Evaluated by'],
  CAPABILITY: ['技術・ノウハウ', 'Capability'],
  CATEGORY: ['会員区分', 'Category'],
  DIRECTION: ['望ましい方向', 'Desired direction'],
  FOR: ['課題の対象', 'Needed for'],
  GOAL: ['基本目標・ゴール', 'Goal'],
  INDICATOR: ['指標', 'Indicator'],
  INITIATIVE: ['取組', 'Initiative'],
  ITEM: ['予算・評価の対象', 'Budgeted or evaluated item'],
  JUSTIFICATION: ['根拠の種類', 'Kind of evidence'],
  KIND: ['区分', 'Kind'],
  LEADING_PROJECT: ['リーディングプロジェクト', 'Leading project'],
  MADE_BY: ['提供する団体', 'Offered by'],
  MEASURE: ['施策', 'Measure'],
  MEASURED_ITEM: ['測る対象', 'Measured item'],
  MEMBER_OF: ['会員となっている先', 'Member of'],
  OBJECT: ['関連先', 'Link to'],
  ORGANIZATION: ['団体', 'Organisation'],
  PLACE: ['地域', 'Place'],
  PLATFORM: ['官民連携プラットフォーム', 'Platform'],
  PREDICATE: ['関係', 'Relationship'],
  PREFECTURE: ['都道府県', 'Prefecture'],
  RAISED_BY: ['課題を挙げた団体', 'Raised by'],
  RESULT_TYPE: ['成果の段階', 'Kind of result'],
  ROLE: ['役割', 'Role'],
  SAMPLE: ['サンプル（架空）', 'Sample (made up)'],
  SDG_GOAL: ['SDGsのゴール', 'SDG goal'],
  SDG_INDICATOR: ['SDGsのグローバル指標', 'SDG indicator'],
  SDG_TARGET: ['SDGsのターゲット', 'SDG target'],
  SERVED_BY: ['貢献する戦略', 'Served by'],
  SOURCE: ['出典', 'Source'],
  STAGE: ['予算の段階', 'Stage of a budget'],
  STATUS: ['状態', 'Status'],
  STRATEGY: ['総合戦略', 'Strategy'],
  SUBJECT: ['関連元', 'Link from'],
  TARGET: ['ターゲット', 'Target'],
  TYPE: ['種類', 'Type'],
  WITHIN: ['含まれる地域', 'Within'],
  YEAR: ['年度', 'Fiscal year'],
})
