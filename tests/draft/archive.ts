import { crc32 } from 'node:zlib'

const numbers = (...parts: readonly (readonly [value: number, bytes: 2 | 4])[]): Buffer =>
  Buffer.concat(
    parts.map(([value, bytes]) => {
      const buffer = Buffer.alloc(bytes)
      if (bytes === 2) buffer.writeUInt16LE(value)
      else buffer.writeUInt32LE(value)
      return buffer
    }),
  )

/** A ZIP archive of some texts, none of them packed. */
export const archive = (files: Readonly<Record<string, string>>): Buffer => {
  const heads: Buffer[] = []
  const entries: Buffer[] = []
  let at = 0
  for (const [name, text] of Object.entries(files)) {
    const [title, content] = [Buffer.from(name), Buffer.from(text)]
    const common = numbers(
      [20, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [crc32(content), 4],
      [content.length, 4],
      [content.length, 4],
      [title.length, 2],
      [0, 2],
    )
    const head = Buffer.concat([numbers([0x04034b50, 4]), common, title, content])
    entries.push(
      Buffer.concat([
        numbers([0x02014b50, 4], [20, 2]),
        common,
        numbers([0, 2], [0, 2], [0, 2], [0, 4], [at, 4]),
        title,
      ]),
    )
    heads.push(head)
    at += head.length
  }
  const list = Buffer.concat(entries)
  const count = entries.length
  return Buffer.concat([
    ...heads,
    list,
    numbers([0x06054b50, 4], [0, 2], [0, 2], [count, 2], [count, 2], [list.length, 4], [at, 4], [0, 2]),
  ])
}
