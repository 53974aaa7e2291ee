const [QUOTE, NEWLINE, CARRIAGE_RETURN, SPACE] = [0x22, 0x0a, 0x0d, 0x20]

/** A quotation mark of a table that is not as it has to be, with the cell that it stands in as far as its row goes. */
export interface QuotationFault {
  /** It does not close; text follows behind it; it stands within a cell, or behind a space. */
  readonly kind: 'OPEN' | 'BEHIND' | 'WITHIN' | 'SPACED'
  readonly line: number
  readonly column: number
  readonly cell: string
}

/** The first quotation mark that is not as it has to be; undefined where all are. */
export const quotationFault = (bytes: Buffer, delimiter = ','): QuotationFault | undefined => {
  const separator = delimiter.charCodeAt(0)
  const ends = (byte: number | undefined) =>
    byte === undefined || byte === separator || byte === NEWLINE || byte === CARRIAGE_RETURN
  let [line, row, start] = [1, 0, 0]
  let opened: { readonly line: number; readonly row: number; readonly at: number } | undefined
  const fault = (kind: QuotationFault['kind'], of: { line: number; row: number; at: number }) => {
    const end = bytes.indexOf(NEWLINE, of.at)
    const text = bytes.toString('utf8', of.at, end < 0 ? bytes.length : end).replace(/\r$/, '')
    // What no pair of quotation marks holds together ends at the separator.
    const cell = kind === 'BEHIND' ? text : (text.split(delimiter)[0] ?? text)
    return {
      kind,
      line: of.line,
      column: bytes.toString('utf8', of.row, of.at).length + 1,
      cell: cell.trim(),
    }
  }
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at]
    if (byte === NEWLINE) [line, row] = [line + 1, at + 1]
    if (opened) {
      if (byte !== QUOTE) continue
      if (bytes[at + 1] === QUOTE) at += 1
      else if (ends(bytes[at + 1])) opened = undefined
      else return fault('BEHIND', opened)
    } else if (byte === QUOTE) {
      const before = bytes.subarray(start, at)
      if (before.length === 0) opened = { line, row, at }
      else if (before.every(each => each === SPACE)) return fault('SPACED', { line, row, at: start })
      else return fault('WITHIN', { line, row, at: start })
    } else if (ends(byte)) start = at + 1
  }
  return opened && fault('OPEN', opened)
}

const SHOWN = 40
const shown = (text: string) => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text)

/** What is wrong with a quotation mark, and what to write. */
export const quotationMessage = ({ kind, cell }: QuotationFault): string => {
  switch (kind) {
    case 'OPEN':
      return `the quotation mark before ${shown(cell.slice(1))} does not close; write one behind the text, or take this one away`
    case 'BEHIND':
      return `the quotation mark that opens before ${shown(cell.slice(1))} closes within its cell; write a mark that belongs to the text twice, and one at its end`
    case 'WITHIN':
      return `a quotation mark stands within the cell ${shown(cell)}; write ${shown(`"${cell.replaceAll('"', '""')}"`)}`
    case 'SPACED':
      return 'a space stands before the quotation mark; take the space away'
  }
}

/** What is said of a table that the parser refuses for another reason. */
export const OTHER_FAULT =
  'the table cannot be read; check the quotation marks, and double those inside a quoted cell'
