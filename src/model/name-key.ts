/**
 * A name as lists compare it. Neo4j sorts texts by code point and compares them by UTF-16 unit; where a
 * character lies beyond U+FFFF, as that of some family names, the two disagree, and a page would lose rows.
 * Here such a character is written as U+FFFF and its number: it stands behind all others, and both agree.
 */
export const nameKey = (name: string): string =>
  name.replace(
    /[\u{10000}-\u{10ffff}]/gu,
    character => `\uffff${character.codePointAt(0)?.toString(16).padStart(6, '0')}`,
  )
