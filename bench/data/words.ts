import { oneOf, type Random } from './random.ts'

type Names = { readonly nameJa: string; readonly nameEn: string }

/** What cities work on, and what they do about it. */
const FIELDS = [
  ['観光', 'tourism'],
  ['子育て', 'raising children'],
  ['防災', 'disaster readiness'],
  ['農業', 'farming'],
  ['水道', 'water supply'],
  ['公共交通', 'public transport'],
  ['中小企業', 'small firms'],
  ['高齢者福祉', 'care for the elderly'],
  ['再生可能エネルギー', 'renewable energy'],
  ['学校教育', 'schools'],
  ['森林', 'forests'],
  ['移住', 'moving in'],
  ['健康づくり', 'health'],
  ['文化財', 'heritage'],
  ['情報通信', 'digital services'],
  ['商店街', 'shopping streets'],
] as const

const ACTIONS = [
  ['推進', 'promotion'],
  ['充実', 'improvement'],
  ['支援', 'support'],
  ['人材育成', 'training'],
  ['計画づくり', 'planning'],
  ['見える化', 'monitoring'],
  ['連携', 'cooperation'],
  ['再生', 'renewal'],
] as const

/** A made-up name that says in both languages that it is one. */
export const sampleNames = (next: Random, what: string): Names => {
  const [fieldJa, fieldEn] = oneOf(next, FIELDS)
  const [actionJa, actionEn] = oneOf(next, ACTIONS)
  return {
    nameJa: `サンプル ${fieldJa}の${actionJa} ${what}`,
    nameEn: `Sample ${what}: ${fieldEn}, ${actionEn}`,
  }
}
