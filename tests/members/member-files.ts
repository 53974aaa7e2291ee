import { corporateNumberCheckDigit } from '../../src/import/check-digit.ts'
import { type MemberList, readMemberList } from '../../src/import/members/list.ts'

/** A corporate number that no register gives out, valid by its check digit. */
export const madeUpNumber = (index: number): string => {
  const twelve = `9999${String(index).padStart(8, '0')}`
  return `${corporateNumberCheckDigit(twelve)}${twelve}`
}

/** Lines as a spreadsheet ends them. */
export const csv = (...lines: string[]): string => lines.map(line => `${line}\r\n`).join('')

/** A list that can be read; throws with its problems when it cannot. */
export const listOf = (content: string | Buffer): MemberList => {
  const list = readMemberList('members.csv', Buffer.from(content))
  if ('rows' in list) return list
  throw new Error(list.problems.map(({ message }) => message).join('\n'))
}

/** What each row holds, by column. */
export const rowsOf = ({ rows }: MemberList) =>
  rows.map(({ cells }) => Object.fromEntries([...cells].map(([key, { text }]) => [key, text])))
