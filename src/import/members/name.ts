import { fold } from '../../text/fold.ts'

/** Legal forms, written out; with 一般, 公益, 特例 and the like before some. */
const FORMS = [
  '(?:一般|公益|特例)?(?:社団|財団)法人',
  '特定非営利活動法人|認定特定非営利活動法人|NPO法人|認定NPO法人',
  '株式会社|有限会社|合同会社|合資会社|合名会社|相互会社|有限責任事業組合',
  '国立大学法人|公立大学法人|学校法人|準学校法人',
  '社会福祉法人|医療法人(?:社団|財団)?|社会医療法人|宗教法人|農事組合法人',
  '地方独立行政法人|国立研究開発法人|独立行政法人',
  '協同組合|協業組合|企業組合',
  '監査法人|税理士法人|弁護士法人|司法書士法人|行政書士法人',
].join('|')

/** The same in brackets and short. */
const SHORT =
  '株|有|同|資|名|一社|公社|一財|公財|社|財|特非|NPO|NPO法人|学|福|社福|医|独|独法|国研|地独|大|宗|農|協|企'

const LEGAL_FORM = new RegExp(`^(?:${FORMS})|(?:${FORMS})$`, 'giu')
const SHORT_FORM = new RegExp(`[([〔](?:${SHORT})[)\\]〕]|^(?:${SHORT})[)\\]〕]|[([〔](?:${SHORT})$`, 'giu')
const ENGLISH_FORM = /,?\s+(?:co\.?,?\s*ltd\.?|inc\.?|ltd\.?|llc|k\.?k\.?|corporation|corp\.?)\s*$/i

/** A name with (株) and (有) for ㊑ and ㊒, which would lose their circles as they become narrow. */
export const withBracketedForms = (name: string): string =>
  name.replace(/[㊑㊒㊓㊔㊖㊫]/g, sign => `(${sign.normalize('NFKC')})`)

/**
 * A name without its legal form, wherever it stands, and without spaces, width and old characters: names
 * with the same key are spellings of the same one. Empty when nothing is left.
 */
export const nameKey = (name: string): string => {
  const plain = withBracketedForms(name)
    .normalize('NFKC')
    .trim()
    .replace(/(?<=[\p{sc=Katakana}ー])[‐‑–—―−-](?![\p{L}\p{N}]*[A-Za-z\d])/gu, 'ー')
    .replace(SHORT_FORM, ' ')
    .replace(ENGLISH_FORM, '')
    .trim()
  return fold(plain.replace(LEGAL_FORM, ' ').trim()).text.replaceAll(' ', '')
}
