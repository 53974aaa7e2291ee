import { withoutUnseen } from '../../import/characters.ts'

const MARKS: readonly (readonly [mark: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

/** Encodings that are tried where no mark tells one, and those that read everything last. */
const TRIED = ['utf-8', 'euc-jp', 'shift_jis'] as const

const decoded = (bytes: Buffer, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Half-width katakana stands in no plan: what reads as that was written in another encoding. */
const strange = (text: string): number => (text.match(/[\uff61-\uff9f\ufffd]/g) ?? []).length

const withoutMark = (bytes: Buffer): string => {
  const zeros = bytes.subarray(0, 2_000).filter(byte => byte === 0).length
  if (zeros > 100) return new TextDecoder(bytes[0] === 0 ? 'utf-16be' : 'utf-16le').decode(bytes)
  const utf8 = decoded(bytes, 'utf-8')
  if (utf8 !== undefined) return utf8
  const [best] = TRIED.slice(1)
    .flatMap(encoding => decoded(bytes, encoding) ?? [])
    .sort((a, b) => strange(a) - strange(b))
  return best ?? new TextDecoder('shift_jis').decode(bytes)
}

/** The text of a file in the encoding that it is in: UTF-8, UTF-16, CP932 or EUC-JP. */
export const decodeText = (bytes: Buffer): string => {
  const marked = MARKS.find(([mark]) => mark.every((byte, place) => bytes[place] === byte))
  const text = marked ? new TextDecoder(marked[1]).decode(bytes) : withoutMark(bytes)
  // A form feed divides pages; every other control is nothing that a plan prints.
  return text.replace(/\r\n?/g, '\n').split('\f').map(withoutUnseen).join('\f')
}
