import { suggestion } from './nearest.ts'
import { type Problem, problem } from './problem.ts'
import type { Cell } from './row.ts'
import { type Entry, entryCell, type Mapping } from './yaml.ts'

/** The mapping that an entry is; null, and a problem more, when it is something else. */
export const mappingOf = ({ at, value }: Entry, problems: Problem[]): Mapping | null => {
  if (value.kind === 'mapping') return value
  problems.push(problem(at, 'fields are expected here, each as "name: value"; write them so'))
  return null
}

/** The items of a list; none when it is absent or empty. */
export const itemsOf = (entry: Entry | undefined, problems: Problem[]): readonly Entry[] => {
  if (!entry || (entry.value.kind === 'text' && entry.value.text === '')) return []
  if (entry.value.kind === 'list') return entry.value.items
  problems.push(problem(entry.at, 'a list is expected here; begin each item with "-"'))
  return []
}

/** The single values of a mapping by name; a name that nobody reads is a problem. */
export const fieldsOf = (
  mapping: Mapping,
  fields: readonly string[],
  lists: readonly string[],
  problems: Problem[],
): Map<string, Cell> => {
  const known = [...fields, ...lists]
  const cells = new Map<string, Cell>()
  for (const [name, entry] of mapping.entries) {
    if (lists.includes(name)) continue
    const cell = entryCell(entry)
    if (!fields.includes(name)) {
      const hint = suggestion(name, known, `fields here: ${known.join(' ')}`)
      problems.push(problem(entry.keyAt, `unknown field "${name}"${hint}`))
    } else if (cell) cells.set(name, cell)
    else problems.push(problem(entry.at, `${name} takes one value; write it on one line`))
  }
  return cells
}
