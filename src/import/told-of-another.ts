/** A share, a grade of a scale, a margin, a way from one to another, a time, a day of a year. */
const COMPOSITE = [
  /^\d{1,4}分の\d{1,4}$/u,
  /^\d{1,2}段階(?:評価)?(?:中|で|の)\s?\d/u,
  /^[-+]?\d[\d,.]*\D{0,8}±\s?\d[\d,.]*\D{0,8}$/u,
  /^[-+]?\d[\d,.]*\D{0,8}[→⇒]\s?\d[\d,.]*\D{0,8}$/u,
  /^\d{1,2}:\d{2}(?::\d{2})?$/u,
  /^\d{1,2}月(?:\d{1,2}日|末|上旬|中旬|下旬|頃|ごろ)?$/u,
]
/** 10%増, 前年比105%: a number that is told of another one. */
const OF_ANOTHER = [
  /(?:前年度?|基準年?|当初|策定時|現状)(?:度|値)?比/u,
  /\d[^\d]{0,8}(?:増|減)(?:加|少)?(?:以上|程度)?$/u,
]

/** Whether the digits of a text are no value by themselves, so that only its words say what is meant. */
export const isToldOfAnother = (text: string): boolean => {
  const plain = text.normalize('NFKC').trim()
  return plain.length <= 40 && [...COMPOSITE, ...OF_ANOTHER].some(form => form.test(plain))
}
