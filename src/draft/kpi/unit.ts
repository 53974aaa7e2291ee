import { halfWidth } from '../read/width.ts'

const COUNTED =
  '延べ?人数?|人日|人泊|泊|人|名|件数?|社|者|世帯|戸|棟|軒|回線|回|箇所|か所|カ所|ヶ所|ヵ所|ケ所|団体|組織|組|店舗|店|事業所|事業者|事業|校区|校|園|施設|台|本|基|頭|羽|匹|個|種類|種|品目|品|冊|点|位|歳|才|年間|年|か月|カ月|ヶ月|月|週|日間|日|時間|分|秒|区画|区|地区|町会|町内会|自治会|経営体|法人|農家|グループ|サークル|クラブ|チーム|プロジェクト|路線|便|両|隻|枚|票|通|曲|講座|コース|クラス|学級|教室|カ国|か国|ヶ国|市町村|自治体|協定|口|床|病院|診療所|企業|PV|ページビュー|アクセス|フォロワー|ダウンロード|DL|件/年|人/年'
const MONEY = '(?:十|百|千|万|億|兆|百万|十億|千万)?円'
const MEASURED =
  '[%％]ポイント|[%％]|パーセントポイント|パーセント|ポイント|pt|‰|km2?|㎞|㎢|㎡|㎥|m2|m3|m|cm|mm|ha|ヘクタール|アール|a|t-?CO2|千?t-CO2|t|トン|kg|g|L|リットル|kWh|MWh|GWh|kW|MW|MJ|GJ|TJ|dB|倍|割'
const UNIT = `(?:(?:十|百|千|万|億)?(?:${COUNTED}|${MEASURED})|${MONEY})(?:(?:[/・]|毎)[^\\s()（）]{1,8})?`

const WHOLE_UNIT = new RegExp(`^(?:単位\\s?[:：]?\\s?)?(${UNIT})$`, 'u')
const LEADING_UNIT = new RegExp(`^${UNIT}`, 'u')

/** The unit that a text is by itself: 人, 十億円, 人/年; undefined for any other text. */
export const unitIn = (text: string): string | undefined => {
  const trimmed = text.trim()
  return WHOLE_UNIT.test(halfWidth(trimmed)) ? trimmed.replace(/^単位\s?[:：]?\s?/, '') : undefined
}

/** How many characters of a text are the unit with which it begins; 0 where it begins with none. */
export const unitLength = (text: string): number => LEADING_UNIT.exec(halfWidth(text))?.[0].length ?? 0

/** A name and the unit that stands behind it in brackets: 市内総生産額（十億円）. */
export const nameAndUnit = (text: string): { readonly name: string; readonly unit?: string } => {
  const plain = halfWidth(text)
  const [whole = '', inside = ''] = /\s*[([]([^()[\]]+)[)\]]\s*$/.exec(plain) ?? []
  const at = plain.length - whole.length
  const unit = unitIn(text.slice(plain.lastIndexOf(inside), plain.lastIndexOf(inside) + inside.length))
  if (whole !== '' && at > 0 && unit !== undefined) return { name: text.slice(0, at).trim(), unit }
  // A further remark may stand behind the unit: 出生数（人）※1
  const [, front = '', remark] = /^(.*?)(\s*[※*]\d*)$/u.exec(text.trim()) ?? []
  return remark === undefined ? { name: text.trim() } : nameAndUnit(front)
}
