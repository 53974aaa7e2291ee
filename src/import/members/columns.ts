import type { ColumnKey } from './column-key.ts'
import { COUNTED, withPlainNumbers } from './goals.ts'
import { columnInWords, halvesOf, withoutRequest } from './heading-words.ts'

export type MemberColumn = {
  readonly key: ColumnKey
  /** The heading of the template. */
  readonly ja: string
  readonly en: string
  /** Other headings under which the same is found. */
  readonly others: readonly string[]
  readonly required?: boolean
}

const column = (key: ColumnKey, ja: string, en: string, ...others: string[]): MemberColumn => ({
  key,
  ja,
  en,
  others,
})
const required = (given: MemberColumn): MemberColumn => ({ ...given, required: true })

/** Every column that is read, in the order of the template. */
export const MEMBER_COLUMNS: readonly MemberColumn[] = [
  required(
    column(
      'name',
      '団体名',
      'Name',
      '団体名称',
      '団体名（日本語）',
      '会員名',
      '会員名称',
      '組織名',
      '法人名',
      '企業名',
      '企業・団体名',
      '団体・企業名',
      '法人・団体名',
      '団体・法人名',
      '会員企業名',
      '会員団体名',
      '参加団体',
      '参加団体名',
      '加盟団体',
      '加盟団体名',
      '構成団体名',
      '機関名',
      '事業者名',
      '事業所名',
      '会社名',
      '自治体名',
      '登録者名',
      '氏名又は名称',
      '氏名または名称',
      '名称',
      'Company',
      'Company name',
      'Member',
      'Member name',
      'Organization',
      'Organisation',
      'Organization name',
      'Organisation name',
    ),
  ),
  column(
    'nameEn',
    '団体名（英語）',
    'Name (English)',
    '団体名（英）',
    '団体名（英文）',
    '英語名',
    '英語名称',
    '英文名',
    '英文名称',
    'English name',
    'Name (EN)',
  ),
  column(
    'kana',
    'フリガナ',
    'Reading',
    'ふりがな',
    '団体名（カナ）',
    '団体名（フリガナ）',
    '団体名カナ',
    '団体名フリガナ',
    'よみがな',
    'Kana',
  ),
  column('aliases', '別名', 'Other names', '略称', '別名・略称', '通称', '旧名称', 'Aliases'),
  column(
    'category',
    '会員種別',
    'Category',
    '会員区分',
    '会員種類',
    '種別',
    '区分',
    'Membership category',
    'Member category',
  ),
  column(
    'kind',
    '団体の種類',
    'Kind',
    '団体種別',
    '組織形態',
    '法人格',
    'Organization kind',
    'Organisation kind',
  ),
  column('prefecture', '都道府県', 'Prefecture', '都道府県名', '所在地（都道府県）', '所在都道府県'),
  column(
    'municipality',
    '市区町村',
    'Municipality',
    '市区町村名',
    '市町村',
    '市町村名',
    '所在地（市区町村）',
    '所在市区町村',
    'City',
  ),
  column(
    'address',
    '所在地',
    'Address',
    '住所',
    '本社所在地',
    '本店所在地',
    '事務所所在地',
    '主たる事務所の所在地',
    '所在地住所',
    '会社所在地',
  ),
  column('number', '法人番号', 'Corporate number', '法人No', '法人No.', 'Corporate No.'),
  column(
    'joined',
    '入会日',
    'Joined on',
    '入会年月日',
    '加入日',
    '登録日',
    '登録年月日',
    '入会年月',
    '加入年月日',
    '加入年月',
    '参加日',
    '参加年月日',
    '参加年月',
    '登録年月',
    '加盟日',
    '加盟年月日',
    '入会年',
    '加入年',
    '登録年',
    '参加年',
    'Joined',
    'Date joined',
    'Date of joining',
  ),
  column('left', '退会日', 'Left on', '退会年月日', '退会年月', '退会年', '脱退日', '脱退年月日', 'Left'),
  column('aim', '実現したいこと', 'What we want to achieve', '実現したい事', 'めざすこと', 'Aim', 'Aims'),
  column(
    'problem',
    '課題',
    'Problems',
    '抱えている課題',
    '解決したい課題',
    '地域課題',
    'Problem',
    'Challenges',
  ),
  column(
    'solution',
    'ソリューション・ノウハウ',
    'Solutions and know-how',
    'ソリューション',
    'ノウハウ',
    '提供できるソリューション・ノウハウ',
    '保有するソリューション・ノウハウ',
    'Solutions',
    'Solution',
    'Know-how',
  ),
  column(
    'requires',
    '必要な技術・ノウハウの名称',
    'Capabilities required',
    '必要な能力',
    '求める能力',
    'Required capabilities',
  ),
  column(
    'provides',
    '提供できる技術・ノウハウの名称',
    'Capabilities provided',
    '提供できる能力',
    '提供する能力',
    'Provided capabilities',
  ),
  column(
    'goals',
    '関連ゴール',
    'Related goals',
    '関連するゴール',
    'SDGsゴール',
    '関連SDGs',
    '関連するSDGs',
    'SDGs番号',
    'SDGs目標',
    '取り組むゴール',
    '取り組むSDGs',
    '該当するゴール',
    'SDGs',
    'ゴール',
    'Goals',
    'SDG goals',
  ),
  column('groups', '分科会', 'Working groups', '所属分科会', '参加分科会', '分科会名', 'Working group'),
  column(
    'description',
    '団体の概要',
    'Description',
    '概要',
    '事業概要',
    '事業内容',
    '活動内容',
    '団体概要',
    '団体紹介',
  ),
  column(
    'url',
    'URL',
    'URL',
    'ウェブサイト',
    'Webサイト',
    'ホームページ',
    'ホームページURL',
    'ホームページアドレス',
    'HP',
    'Website',
    'Web site',
  ),
  column('sample', 'サンプル', 'Sample', '架空'),
  column('into', '統合先ID', 'Merge into', '同一団体ID', 'Same as'),
  column('reasons', '取り込めなかった理由', 'Reasons', '取り込めなかった理由 / Reasons'),
]

/** A heading however it is spaced, marked or broken into lines. */
const plain = (heading: string): string =>
  heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Cf}※*＊:・･/,、.()\-_「」【】]/gu, '')

const KEY_OF: ReadonlyMap<string, ColumnKey> = new Map(
  MEMBER_COLUMNS.flatMap(({ key, ja, en, others }) =>
    [ja, en, ...others].map(name => [plain(name), key] as const),
  ),
)

/** What is longer is a note above the heading, or no text for people. */
const LONGEST_HEADING = 200

/** A note in brackets behind a heading, such as 法人番号（13桁）; not one that makes another heading of it. */
const NOTE = /[（(【[][^（(【[]*[）)】\]]\s*$/
const TELLING_NOTE = /英|カナ|ｶﾅ|かな|ふりがな|en/i

/** The column that bears this heading, or one of its other headings, but for a note behind it. */
const namedColumn = (heading: string): ColumnKey | undefined => {
  const known = KEY_OF.get(plain(heading))
  const [note] = NOTE.exec(heading.trim()) ?? []
  if (known || note === undefined || TELLING_NOTE.test(note)) return known
  return KEY_OF.get(plain(heading.trim().slice(0, -note.length)))
}

const meantColumn = (heading: string): ColumnKey | undefined => {
  const asked = withoutRequest(heading)
  const [note = ''] = NOTE.exec(asked) ?? []
  return (
    namedColumn(asked) ??
    columnInWords(plain(asked)) ??
    (note === '' || TELLING_NOTE.test(note) ? undefined : columnInWords(plain(asked.slice(0, -note.length))))
  )
}

/** SDGs（1）: the number in brackets is no note. */
const isNumberedGoal = (heading: string): boolean =>
  /^.\d{1,2}.\s*$/.test((NOTE.exec(heading.trim())?.[0] ?? '').normalize('NFKC')) &&
  goalOf(heading) !== undefined

/** What a column of this heading holds; undefined for one that is not read. */
export const columnOf = (heading: string): ColumnKey | undefined => {
  if (heading.length > LONGEST_HEADING || isNumberedGoal(heading)) return undefined
  const halves = halvesOf(heading)
  return (
    namedColumn(heading) ??
    meantColumn(heading) ??
    halves.map(namedColumn).find(key => key) ??
    halves.map(meantColumn).find(key => key)
  )
}

/** What each column holds: of several that mean one thing, the one that is called by its name. */
export const columnsOf = (headings: readonly string[]): readonly (ColumnKey | undefined)[] => {
  const keys = headings.map(columnOf)
  return keys.map((key, place) => {
    if (key === undefined || namedColumn(headings[place] ?? '') === key) return key
    const isNamed = keys.some((other, at) => other === key && namedColumn(headings[at] ?? '') === key)
    return isNamed ? undefined : key
  })
}

const GOAL_HEADING =
  /^(?:(?:関連|該当|対応|貢献)(?:する)?|主な|取り?組む|重点|sdgs?|持続可能な開発目標|目標|ゴール|goals?|g(?=\d)|no\.?|第(?=\d+\s*(?:目標|ゴール|番|$))|[\s:#・_\-([【])*(\d{1,2})(?:番|目標|ゴール)?[)\]】]*(?:[\s.:、,)）・/]*[^\d\s.:、,)）・/-][^\d]*)?$/i
/** 第3期, 3か年計画: a number that counts something else. */
const NO_GOAL = /^第?\s*\d{1,2}\s*(?:[かヶケカ個箇]|期|次|部|章|回|期生|四半期)/
const GOALS = 17

/** The goal that a column is for, by a heading such as 11, 目標11 or ゴール11 住み続けられるまちづくりを. */
export const goalOf = (heading: string): string | undefined => {
  if (heading.length > LONGEST_HEADING) return undefined
  const plain = withPlainNumbers(heading).normalize('NFKC').replace(/\s+/g, ' ').trim()
  if (COUNTED.test(plain) || NO_GOAL.test(plain)) return undefined
  const number = Number(GOAL_HEADING.exec(plain)?.[1] ?? 0)
  return number >= 1 && number <= GOALS ? String(number) : undefined
}

/** The heading of the template for a column. */
export const headingOf = (key: ColumnKey): string =>
  MEMBER_COLUMNS.find(column => column.key === key)?.ja ?? key
