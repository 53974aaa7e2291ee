import { type Problem, problem } from './problem.ts'

const decoder = new TextDecoder('utf-8', { fatal: true })

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    decoder.decode(bytes)
    return true
  } catch {
    return false
  }
}

const NEWLINE = 0x0a

const firstBrokenLine = (bytes: Buffer): number => {
  let line = 1
  let start = 0
  while (start < bytes.length) {
    const end = bytes.indexOf(NEWLINE, start)
    const stop = end < 0 ? bytes.length : end
    if (!isUtf8(bytes.subarray(start, stop))) return line
    line += 1
    start = stop + 1
  }
  return line
}

/** What is wrong with a file whose bytes are no UTF-8; null when they are. */
export const encodingProblem = (file: string, bytes: Buffer): Problem | null =>
  isUtf8(bytes)
    ? null
    : problem(
        { file, line: firstBrokenLine(bytes), column: 1 },
        'the file is not UTF-8, perhaps Shift_JIS or UTF-16; save it again as UTF-8 ("CSV UTF-8" in a spreadsheet)',
      )
