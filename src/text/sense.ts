import { plainText } from './term-index.ts'

/** How a part of a text is meant: as what somebody does, does not do, looks for, or what his customers do. */
export type Sense = 'DOES' | 'DENIES' | 'SEEKS' | 'OTHERS'

/** A part of a text that is meant otherwise. */
export interface Part {
  readonly begin: number
  readonly end: number
  readonly sense: Sense
  /** Whether the text speaks of it nevertheless: of what partners do, not of what customers or others do. */
  readonly isCommon?: boolean
}

/** Where somebody says what he is not: in English from the word on, in Japanese up to it. */
const DENIALS = [
  /\b(?:not(?! (?:only|just|merely|least))|never|no longer|don['’]t|doesn['’]t|aren['’]t|isn['’]t|without|except|other than|rather than|instead of|neither|nothing to do with|unrelated to|(?:are|is|am|we['’]re|i['’]m|have|has) no(?! (?:less|more|ordinary|heirs?|successors?|one)\b))\b.*?(?=[,;.:!?]|\bbut\b|$)/giu,
  // What it is stands before: `Farming is not our field`, `Childcare isn't what we do`.
  /[^,;:.!?]*?\b(?:is|are)(?: not|n['’]t| none of| no part of) (?:our|my|what (?:we|i)|something (?:we|i)|a (?:business|field) of ours)\b(?! (?:only|main|sole))[^,;:.!?]*/giu,
  /[^。、！？;；\n]*?(?:(?<!だけ|のみ|ばかり)では?(?:ありません|ございません|ない|なく)|じゃない|(?:して|行って|扱って|やって|関わって|携わって|手がけて|手掛けて|営んで)(?:は?い(?:ません|ない)|おりません|おらず)|しません|(?:は|を|に)?(?:扱|行|関わ|携わ)(?:いません|りません|わない|らない|わず|らず)|畑違い|門外漢|以外|を除(?:く|き)|とは(?:無関係|無縁|関係(?:ない|なく|ありません|がない|がありません)))/gu,
  // A noun says it, with or without a verb behind: `農業は専門外。`, `農業の経験なし`. `未経験の人` are others.
  /[^。、！？;；\n]*?(?:は、)?(?:(?:専門|守備範囲|対象|業務|対応)外|(?:対応|取り?扱い?)不可|未(?:経験|対応)|お断り|NG|(?:経験|実績|知識|取り?扱い|対応)[はがも]?(?:なし|ない|ありません|ございません))(?=$|[。、！？;；\n]|です|だ|で[、あ]|な?ので|なため|のため)/giu,
  /[^。、！？;；\n]*?は(?:やら|手がけ|手掛け|引き受け|受け|作ら|売ら)(?:ない|ません|ず)(?=$|[。、！？;；\n])/gu,
  /(?<=^|[.;!?] )no (?!more\b|less\b|longer\b|one\b|matter\b|need\b|job\b|[a-z]+ (?:is|are)\b)(?:[a-z-]+ ?){1,3}(?=[,.;!?]|$)/giu,
]

/** What somebody looks for, which he does not give. */
const SEARCHES = [
  /\b(?:look(?:s|ing)? for|seek(?:s|ing)?|search(?:es|ing)? for|in search of|in need of|want(?:s)? to (?:hire|borrow|receive))\b\s+(?:[a-z'’-]+\s*){1,8}?(?=\b(?:that|who|which|to|for|in|with|from|so|but|and(?! (?:an?|the|some|more|new|other|another)\b))\b|[,;.:!?]|$)/giu,
  /[\p{Script=Han}\p{Script=Katakana}ーa-z0-9]+(?:や[\p{Script=Han}\p{Script=Katakana}ー]+)*(?:を|が|も)?(?:お?探し|さがし|募集|求め|求む|欲し|ほし(?:い|く)|必要)/giu,
]

/** A character of a noun. */
const NOUN = String.raw`[\p{Script=Han}\p{Script=Katakana}ー]`

/** What is called a firm or an institution by its end: read from the end of its noun, so that no text takes long. */
const FIRM = `${NOUN}+(?<=店|院|所|場|社|館|局|校|園|施設|ホテル|レストラン|スーパー|コンビニ|メーカー|企業|カフェ|ホーム)`

/** What customers do, which is no business of who writes. */
const CUSTOMERS = [
  /\b(?:customers?|clients?|buyers)\b (?:are|is|include)\b[^,;.:!?]*/giu,
  /[^。、！？;；\n]*?(?:[をが](?:主な|おもな)?(?:顧客|お客様|取引先|得意先)(?=とし|とす|です|で、|に)|の(?:顧客|お客様|取引先)(?=[にへから]))/gu,
  // Firms that are supplied: `ホテルに野菜を納めている`, `hotels buy our vegetables`, `we sell paper to hospitals`.
  new RegExp(
    `(?<!${NOUN})${FIRM}(?:[や・]${FIRM})*(?=(?:など)?(?:向け)?[にへ](?:[^。、に]{0,15}を)?(?:直接|安定して)?(?:納め|納入|納品|卸|供給|出荷))`,
    'gu',
  ),
  /(?<=^|[,;.:!?] )[^,;:.!?]*?(?=\b(?:buys?|orders?|purchases?) (?:our|from us)\b)/giu,
  /(?<=\b(?:sell|suppl(?:y|ies|iers?)|deliver|wholesale)(?:s|ing|ed)?\b[^,;:.!?]* to )(?:[a-z-]+ )??(?:hotels|hospitals|restaurants|stores|supermarkets|retailers|factories|clinics|homes|offices)\b/giu,
]

/** What partners do: who writes has it in common with them, and does not give it himself. */
const PARTNERS = [
  /(?<=\b(?:together|jointly|cooperation|collaboration|association|partnership) with )[^,;.:!?]*?(?=\s*(?:\b(?:that|who|which|to|for|in|on|so|but|and|we|i)\b|[,;.:!?]|$))/giu,
  new RegExp(
    `(?<!${NOUN})${NOUN}+(?:[や・]${NOUN}+)*(?=と(?:の?(?:共同|連携|協力|提携)|一緒|いっしょ|組ん))`,
    'gu',
  ),
]

/** The parts of a plain text that say what somebody does not do, looks for, or what his customers do. */
export const partsIn = (plain: string): readonly Part[] => {
  const of = (patterns: readonly RegExp[], sense: Sense): Part[] =>
    patterns.flatMap(pattern =>
      [...plain.matchAll(pattern)].map(({ 0: part, index }) => ({
        begin: index,
        end: index + part.length,
        sense,
      })),
    )
  const partners = of(PARTNERS, 'OTHERS').map(part => ({ ...part, isCommon: true }))
  return [...of(DENIALS, 'DENIES'), ...of(SEARCHES, 'SEEKS'), ...of(CUSTOMERS, 'OTHERS'), ...partners]
}

/** How what stands in a place of a text is meant. */
export const senseAt = (place: number, parts: readonly Part[]): Sense =>
  parts.find(({ begin, end }) => begin <= place && place < end)?.sense ?? 'DOES'

/** A text without the parts that are meant otherwise; what is left stands where it stood. */
export const partsSaid = (text: string, senses: readonly Sense[]): string => {
  const plain = plainText(text)
  const parts = partsIn(plain)
  return [...plain.matchAll(/./gsu)]
    .map(({ 0: character, index }) => (senses.includes(senseAt(index, parts)) ? character : ' '))
    .join('')
}
