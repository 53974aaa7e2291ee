/**
 * What a spreadsheet would take for a formula and run: text that begins with one of these signs, in half or
 * full width, or with a tab or line break before them.
 */
const FORMULA = /^'*[=+\-@＝＋－＠\t\r\n]/

const GUARDED = /^'+[=+\-@＝＋－＠\t\r\n]/

/** The text with an apostrophe in front where a spreadsheet would run it; one that has some gets one more. */
export const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text)

/** The text as it was before it was guarded: nothing is lost, also where it begins with an apostrophe. */
export const unguarded = (text: string): string => (GUARDED.test(text) ? text.slice(1) : text)
