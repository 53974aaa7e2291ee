import { inflateRawSync } from 'node:zlib'

const END = 0x06054b50
const STORED = 0

/** The text of one file of a ZIP archive, such as `word/document.xml` of a .docx. */
export function unzipped(archive: Buffer, name: string): string {
  let end = archive.length - 22
  while (archive.readUInt32LE(end) !== END) end -= 1
  let entry = archive.readUInt32LE(end + 16)
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map(at => archive.readUInt16LE(entry + at))
    const entryName = archive.toString('utf8', entry + 46, entry + 46 + (nameLength ?? 0))
    if (entryName === name) {
      const local = archive.readUInt32LE(entry + 42)
      const begin = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
      const content = archive.subarray(begin, begin + archive.readUInt32LE(entry + 20))
      const isStored = archive.readUInt16LE(entry + 10) === STORED
      return (isStored ? content : inflateRawSync(content)).toString('utf8')
    }
    entry += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0)
  }
  throw new Error(`the archive has no ${name}`)
}
