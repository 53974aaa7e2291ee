import type { Document } from 'yaml'
import { quotedInFlow } from './yaml-flow.ts'
import { advice, type Objection, quotedLine } from './yaml-quote.ts'

/** Why the parser could not read a text: what to write, where one of the signs of YAML stands in a text. */
export const errorObjection = ([error]: Document['errors'], text: string): Objection | undefined => {
  if (!error) return undefined
  const offset = error.pos[0]
  const line = text.slice(0, offset).split('\n').length
  const lines = text.split('\n')
  const told = (at: number, message: string): Objection => ({
    offset: lines.slice(0, at - 1).reduce((sum, { length }) => sum + length + 1, 0),
    message,
  })
  if (/^ *\t/.test(lines[line - 1] ?? ''))
    return told(line, 'a tab stands before the text; indent with spaces only')
  const strange = /^ *([^\S\t\r\n ])/u.exec(lines[line - 1] ?? '')?.[1]
  if (strange) {
    const code = `U+${(strange.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
    return told(line, `a space of another width stands before the text (${code}); indent with spaces only`)
  }
  if (error.code === 'MULTIPLE_DOCS')
    return {
      offset,
      message: '"---" begins a second document here; take it out, or put it into quotation marks',
    }
  if (/\r(?!\n)/.test(text))
    return told(1, 'the lines end as on an old Mac (CR); save the file with line ends LF or CRLF')
  for (let at = line; at >= Math.max(1, line - 1); at -= 1) {
    const written = quotedLine(lines[at - 1]) ?? quotedInFlow(lines[at - 1])
    if (written !== undefined) return told(at, advice(written))
  }
  // A mark that never closes is found at the end of the file, far from where it opens.
  const opened = lines.findIndex(candidate => /:\s+["'][^"']*$/.test(candidate)) + 1
  if (opened > 0 && opened < line) {
    const written = quotedLine(lines[opened - 1])
    if (written !== undefined) return told(opened, advice(written))
  }
  const wide = /^\s*(?:-\s+)?([A-Za-z]+)：/.exec(lines[line - 1] ?? '')
  if (wide) return told(line, `a wide colon stands behind ${wide[1]}; write ": "`)
  const tight = /^\s*(?:-\s+)?([A-Za-z]+):(?=[^\x20])/.exec(lines[line - 1] ?? '')
  if (tight) return told(line, `no space stands behind "${tight[1]}:"; write ": "`)
  if (
    /^\s*[^\s:#]+\s*$/.test(lines[line - 1] ?? '') &&
    /implicit map key|all mapping items/i.test(error.message)
  )
    return told(line, 'a text goes on here; write it on one line, or indent it further than its name')
  // A field that stands too deep is no text that goes on.
  const isText = !/^\s*(?:-\s+)?[A-Za-z]+:/.test(lines[line] ?? '')
  if (/nested mappings/i.test(error.message) && isText)
    return { offset, message: 'a text goes on in the next line and holds ": " there; begin it with |' }
  if (/escape sequence/i.test(error.message))
    return { offset, message: 'a \\ within " " begins a sign of its own; write it twice' }
  return { offset, message: `not valid YAML: ${error.message}; correct the line` }
}
