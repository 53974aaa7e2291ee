import { readFileSync } from 'node:fs'
import { corporateNumberCheckDigit } from '../../src/import/check-digit.ts'
import { oneOf, type Random, random, several } from './random.ts'

const HEADING =
  '団体名,会員種別,都道府県,市区町村,法人番号,入会日,実現したいこと,課題,ソリューション・ノウハウ,関連ゴール,分科会,備考'

const FORMS: readonly ((name: string) => string)[] = [
  name => `株式会社${name}`,
  name => `${name}株式会社`,
  name => `㈱${name}`,
  name => `一般社団法人${name}`,
  name => `特定非営利活動法人${name}`,
  name => `${name}大学`,
]

const FIELDS = [
  '観光',
  '子育て',
  '防災',
  '農業',
  '水道',
  '公共交通',
  '福祉',
  '再生可能エネルギー',
  '教育',
  '森林',
  '移住',
  '健康',
  '文化財',
  '商店街',
]
const AIMS = ['の担い手を増やす', 'を次の世代につなぐ', 'の費用を下げる', 'を使いやすくする']
const LACKS = ['の人手が足りない', 'の記録が紙のままである', 'を知る人が減っている', 'の進み具合が見えない']
const WAYS = ['の見える化', 'の講習', 'の共同利用', 'の調査と助言', '向けの予約の仕組み']
const GROUPS = ['サンプル地域交通分科会', 'サンプル脱炭素分科会', 'サンプル学びの分科会']

/** Digits that no register gives out, with the check digit that makes a corporate number of them. */
const numberOf = (index: number): string => {
  const twelve = `9999${String(index).padStart(8, '0')}`
  return `${corporateNumberCheckDigit(twelve)}${twelve}`
}

type Home = { readonly prefecture: string; readonly municipality: string }

/** Municipalities of the seed, with their prefectures. */
const homes = (): Home[] => {
  const rows = readFileSync('seed/places/places.csv', 'utf8')
    .split('\n')
    .map(line => line.split(','))
  const prefectures = new Map(
    rows.flatMap(([code = '', name = '', , , kind]) => {
      // An English name with a comma in it would shift the columns; no prefecture has one.
      return kind === 'PREFECTURE' ? [[code.slice(0, 2), name] as const] : []
    }),
  )
  return rows.flatMap(([code = '', municipality = '', , , kind = '']) => {
    const prefecture = prefectures.get(code.slice(0, 2))
    return prefecture && ['CITY', 'TOWN', 'VILLAGE'].includes(kind) ? [{ prefecture, municipality }] : []
  })
}

const wide = (text: string) => text.replace(/\d/g, digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
const quoted = (text: string) => (/[",\n]/.test(text) ? `"${text}"` : text)

const date = (next: Random): string => {
  const [year, month, day] = [
    2018 + Math.floor(next() * 8),
    1 + Math.floor(next() * 12),
    1 + Math.floor(next() * 28),
  ]
  return oneOf(next, [
    `${year}/${month}/${day}`,
    `令和${Math.max(1, year - 2018)}年${month <= 4 && year <= 2019 ? 5 : month}月${day}日`,
    `${year}年${month}月`,
  ])
}

const texts = (next: Random, share: number, endings: readonly string[]): string => {
  if (next() > share) return ''
  const count = 1 + Math.floor(next() * 2)
  const items = several(count, () => `${oneOf(next, FIELDS)}${oneOf(next, endings)}`)
  return items.length > 1 ? items.map(item => `・${item}`).join('\r\n') : items.join('')
}

const goals = (next: Random): string => {
  const numbers = several(1 + Math.floor(next() * 3), () => String(1 + Math.floor(next() * 17)))
  return oneOf(next, [`目標${wide(numbers.join('、'))}`, `ゴール${numbers.join('・')}`, numbers.join(', ')])
}

const row = (next: Random, home: Home, index: number): string => {
  const kind = next()
  const category =
    kind < 0.1
      ? oneOf(next, ['1号', '１号会員', '①'])
      : kind < 0.103
        ? '2号'
        : oneOf(next, ['3号', '第3号', '３号会員'])
  const name = `サンプル${String(index).padStart(5, '0')}`
  const named = kind < 0.1 ? `${name}市` : kind < 0.103 ? `${name}省` : oneOf(next, FORMS)(name)
  return [
    named,
    category,
    home.prefecture,
    home.municipality,
    next() < 0.9 ? numberOf(index) : '',
    date(next),
    texts(next, 0.3, AIMS),
    texts(next, 0.3, LACKS),
    texts(next, 0.4, WAYS),
    next() < 0.8 ? goals(next) : '',
    next() < 0.2 ? oneOf(next, GROUPS) : '',
    '',
  ]
    .map(quoted)
    .join(',')
}

/** A member list as a spreadsheet would save it, of so many organisations, all of them made up. */
export const memberList = (count: number): string => {
  const next = random(count)
  const places = homes()
  const rows = Array.from({ length: count }, (_, index) => row(next, oneOf(next, places), index + 1))
  return `サンプル会員名簿,,,,,,,,,,,\r\n${[HEADING, ...rows, ',,,,,,,,,,,'].join('\r\n')}\r\n`
}
