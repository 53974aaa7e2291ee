/** The bytes of every character that an encoding has, found by decoding what could be one. */
const bytesByCharacter = (label: string): Map<string, Buffer> => {
  const decoder = new TextDecoder(label, { fatal: true })
  const found = new Map<string, Buffer>()
  const tryBytes = (...bytes: number[]) => {
    try {
      const character = decoder.decode(Uint8Array.from(bytes))
      if ([...character].length === 1 && !found.has(character)) found.set(character, Buffer.from(bytes))
    } catch {
      // These bytes are no character.
    }
  }
  for (let first = 0; first < 256; first += 1) tryBytes(first)
  for (let first = 0x81; first < 256; first += 1)
    for (let second = 0x40; second < 256; second += 1) tryBytes(first, second)
  return found
}

const tables = new Map<string, Map<string, Buffer>>()

/** A text in an encoding that Node.js only reads. Throws for a character that the encoding does not have. */
export const encode = (text: string, label: 'shift_jis' | 'euc-jp'): Buffer => {
  const table = tables.get(label) ?? bytesByCharacter(label)
  tables.set(label, table)
  return Buffer.concat(
    [...text].map(character => {
      const bytes = table.get(character)
      if (!bytes) throw new Error(`${label} has no ${character}`)
      return bytes
    }),
  )
}
