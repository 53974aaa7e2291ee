import { crc32, deflateRawSync } from 'node:zlib'

const [FILE, ENTRY, END] = [0x04034b50, 0x02014b50, 0x06054b50]
const VERSION = 20
const UTF8 = 0x0800
const DEFLATED = 8
/** 1980-01-01, where archives begin to count: equal contents make equal bytes, whenever they are packed. */
const DAY = 0x0021

/** The fields of a record, each with how many bytes it takes. */
const record = (...fields: readonly (readonly [value: number, size: 2 | 4])[]): Buffer => {
  const bytes = Buffer.alloc(fields.reduce((sum, [, size]) => sum + size, 0))
  let at = 0
  for (const [value, size] of fields) at = bytes.writeUIntLE(value, at, size)
  return bytes
}

/** An archive of files of text, in their order. */
export const archiveOf = (files: ReadonlyMap<string, string>): Buffer => {
  const parts: Buffer[] = []
  const entries: Buffer[] = []
  let offset = 0
  for (const [path, text] of files) {
    const [name, content] = [Buffer.from(path), Buffer.from(text)]
    const packed = deflateRawSync(content, { level: 9 })
    const about = [
      ...([VERSION, UTF8, DEFLATED, 0, DAY] as const).map(value => [value, 2] as const),
      [crc32(content), 4],
      [packed.length, 4],
      [content.length, 4],
      [name.length, 2],
      [0, 2],
    ] as const
    const head = record([FILE, 4], ...about)
    // No comment, first disk, no attributes, and where the file begins.
    entries.push(
      record([ENTRY, 4], [VERSION, 2], ...about, [0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]),
      name,
    )
    parts.push(head, name, packed)
    offset += head.length + name.length + packed.length
  }
  const list = Buffer.concat(entries)
  const end = record(
    [END, 4],
    [0, 2],
    [0, 2],
    [files.size, 2],
    [files.size, 2],
    [list.length, 4],
    [offset, 4],
    [0, 2],
  )
  return Buffer.concat([...parts, list, end])
}
