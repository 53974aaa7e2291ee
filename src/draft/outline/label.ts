/** What a word at the head of an item says of its place in the tree of a plan. */
export type Tier = 'GOAL' | 'MEASURE' | 'INITIATIVE' | 'PROJECT'

/** The words by which plans call their levels, a part of the word being enough: 基本目標, 重点施策, 主要事業. */
const TIERS: readonly (readonly [Tier, RegExp])[] = [
  ['PROJECT', /プロジェクト$/],
  [
    'GOAL',
    /(?:基本目標|政策目標|重点目標|戦略目標|政策|基本政策|大綱|の柱|^柱|分野|ビジョン|まちづくりの方針)$/,
  ],
  ['MEASURE', /(?:施策|基本的方向|基本的な方向|方向性?|基本方向|方針|取組方針|細施策)$/],
  ['INITIATIVE', /(?:事業|取組|取組み|取り組み|アクション|プログラム|具体策|方策|主な取組)$/],
  ['GOAL', /(?:目標|戦略|テーマ)$/],
]

/** The level that a word names; undefined for a word that names none. */
export const tierOf = (label: string): Tier | undefined => TIERS.find(([, words]) => words.test(label))?.[0]

/** A word that may stand before a number: the shortest run that ends as a level is called. */
export const LABEL_WORD =
  '(?:[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー・]{0,12}?(?:目標|政策|施策|戦略|方針|方向性|方向|事業|取組み|取組|取り組み|プロジェクト|柱|分野|アクションプラン|アクション|プログラム|大綱|テーマ|ビジョン|具体策|方策))'
