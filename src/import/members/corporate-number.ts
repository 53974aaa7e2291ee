import { corporateNumberCheckDigit } from '../check-digit.ts'
import { narrow, type Reading, read, wrong } from './reading.ts'

/** 1.23457E+12: what a spreadsheet makes of thirteen digits in a narrow column. */
const SCIENTIFIC = /^\d(\.\d+)?e\+?\d+$/i

/** A corporate number, thirteen digits of which the first proves the others. */
export const readCorporateNumber = (text: string): Reading<string> => {
  const plain = narrow(text)
  if (SCIENTIFIC.test(plain))
    return wrong(
      `「${text}」は表計算ソフトが桁を丸めた値です。セルの表示形式を「文字列」にして、13桁を入力し直してください`,
      `"${text}" is what a spreadsheet made of the number; format the cell as text and type all 13 digits again`,
    )
  const number = plain
    .replace(/^(?:法人番号\s*[:：]?\s*|第|')/, '')
    .replace(/^T(?=\d)/i, '')
    .replace(/(?:号|\.0+)$/, '')
    .replace(/[\s‐‑–−-]|,(?=\d)/g, '')
  if (!/^\d{13}$/.test(number))
    return wrong(
      `法人番号は13桁の数字です。「${text}」を確かめてください`,
      `a corporate number has 13 digits; check "${text}"`,
    )
  const digit = corporateNumberCheckDigit(number.slice(1))
  if (number.startsWith(String(digit))) return read(number)
  return wrong(
    `法人番号「${number}」の検査用数字（先頭の1桁）が合いません。後ろの12桁が正しければ先頭は${digit}です。番号を確かめてください`,
    `the check digit of ${number}, its first, is wrong; if the other twelve are right it is ${digit}: look the number up again`,
  )
}
