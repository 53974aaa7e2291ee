import { inflateRawSync } from 'node:zlib'

/** A packed file that is broken, locked, or unpacks to more than a workbook of a city does. */
export class BrokenArchive extends Error {
  override name = 'BrokenArchive'
}

const END = 0x06054b50
const ENTRY = 0x02014b50
const STORED = 0
const DEFLATED = 8

/** What one file of an archive may unpack to, so that a small file cannot fill the memory. */
const LARGEST_PART = 256 * 1024 * 1024

/** Where the list of files stands: its last record may be followed by a comment. */
const endOf = (bytes: Buffer): number => {
  const first = Math.max(0, bytes.length - 65_557)
  for (let at = bytes.length - 22; at >= first; at -= 1) if (bytes.readUInt32LE(at) === END) return at
  throw new BrokenArchive('the archive has no list of its files')
}

const unpacked = (bytes: Buffer, at: number, packedSize: number, method: number): Buffer => {
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
  const packed = bytes.subarray(start, start + packedSize)
  if (method === STORED) return packed
  if (method !== DEFLATED) throw new BrokenArchive(`files packed by method ${method} are not read`)
  return inflateRawSync(packed, { maxOutputLength: LARGEST_PART })
}

/** The files of an archive by name, each unpacked when it is asked for. Throws BrokenArchive. */
export const archiveFiles = (bytes: Buffer): ReadonlyMap<string, () => Buffer> => {
  const end = endOf(bytes)
  const files = new Map<string, () => Buffer>()
  let at = bytes.readUInt32LE(end + 16)
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count -= 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== ENTRY)
      throw new BrokenArchive('the list of files is cut off')
    const [method, packedSize] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)]
    const nameLength = bytes.readUInt16LE(at + 28)
    const header = bytes.readUInt32LE(at + 42)
    files.set(bytes.toString('utf8', at + 46, at + 46 + nameLength), () =>
      unpacked(bytes, header, packedSize, method),
    )
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return files
}
