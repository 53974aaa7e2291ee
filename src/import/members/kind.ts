import type { Category } from './category.ts'
import { narrow, type Reading, read, wrong } from './reading.ts'

/** The organisation types of IATI, by what lists and names say in their place. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/独立行政法人|地方公社|特殊法人|日本放送協会|OTHER_PUBLIC_SECTOR/, 'OTHER_PUBLIC_SECTOR'],
  [/大学|高等専門学校|高等学校|学校法人|専門学校|教育機関|研究機関|研究所$|ACADEMIC/, 'ACADEMIC'],
  [/財団法人|[（(](一財|公財)[)）]|^財団|FOUNDATION/, 'FOUNDATION'],
  [/特定非営利活動法人|[（(](特非|NPO)[)）]|NPO|NGO|NATIONAL_NGO/i, 'NATIONAL_NGO'],
  [/社団法人|[（(](一社|公社)[)）]|^社団|任意団体|協議会$|協会$|市民団体|REGIONAL_NGO/, 'REGIONAL_NGO'],
  [
    /株式会社|有限会社|合同会社|合資会社|合名会社|[（(][株有同資名][)）]|㈱|㈲|企業|会社|銀行|信用金庫|商工会|PRIVATE_SECTOR/,
    'PRIVATE_SECTOR',
  ],
  [/PUBLIC_PRIVATE_PARTNERSHIP|官民連携組織/, 'PUBLIC_PRIVATE_PARTNERSHIP'],
  [/INTERNATIONAL_NGO/, 'INTERNATIONAL_NGO'],
  [/MULTILATERAL|国際機関/, 'MULTILATERAL'],
  [/LOCAL_GOVERNMENT|地方公共団体|自治体|都道府県|市区町村/, 'LOCAL_GOVERNMENT'],
  [/^GOVERNMENT$|省庁|国の機関/, 'GOVERNMENT'],
  [/^(OTHER|その他)/, 'OTHER'],
]

const kindIn = (text: string): string | undefined =>
  KINDS.find(([words]) => words.test(narrow(text)) || words.test(text))?.[1]

/** The kind that a cell names. */
export const readKind = (text: string): Reading<string> => {
  const kind = kindIn(text)
  return kind
    ? read(kind)
    : wrong(
        `「${text}」は団体の種類として読み取れません。企業、大学、NPO、社団法人、財団法人、独立行政法人、その他 などと書くか、空欄にしてください`,
        `"${text}" is no kind of organisation; write 企業, 大学, NPO, 社団法人, 財団法人, 独立行政法人 or その他, or leave the cell empty`,
      )
}

/** The kind of a member whose list does not tell it: by its category, and among private ones by its name. */
export const kindOf = (category: Category, name: string): string => {
  if (category === 'LOCAL_GOVERNMENT') return 'LOCAL_GOVERNMENT'
  if (category === 'MINISTRY') return 'GOVERNMENT'
  return kindIn(name) ?? 'OTHER'
}
