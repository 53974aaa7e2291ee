import type { Operation } from './ask.ts'

type Shown = { readonly text: string; readonly variables: string }

const shown = new Set<Shown>()

/** Notes what a part of the view has asked; returns how to take it away. */
export function showsQuery<Result, Variables>(
  operation: Operation<Result, Variables>,
  variables: Variables,
): () => void {
  const entry = { text: operation.toString(), variables: JSON.stringify(variables) }
  shown.add(entry)
  return () => shown.delete(entry)
}

/** The operation of a text, and its fragments. */
const definitions = (text: string): readonly string[] =>
  text.split(/^(?=[ ]*(?:query|fragment) )/m).flatMap(part => part.trim() || [])

/** The questions behind some parts of a view as one document for GraphiQL, with their variables in comments. */
export const asDocument = (parts: Iterable<Shown>): string => {
  const operations = new Map<string, Set<string>>()
  const fragments = new Set<string>()
  for (const { text, variables } of parts) {
    const [operation = '', ...rest] = definitions(text)
    operations.set(operation, (operations.get(operation) ?? new Set()).add(variables))
    for (const fragment of rest) fragments.add(fragment)
  }
  const asked = [...operations].map(([operation, variables]) =>
    [...[...variables].map(text => `# variables: ${text}`), operation].join('\n'),
  )
  return `${[...asked, ...fragments].join('\n\n')}\n`
}

/** One request of the view, as it can be run again. */
export type Request = { readonly name: string } & Shown

/** The requests behind the view, each once. */
export const shownRequests = (): readonly Request[] => {
  const known = new Map<string, Request>()
  for (const { text, variables } of shown) {
    const name = /query (\w+)/.exec(text)?.[1] ?? ''
    known.set(name + variables, { name, text, variables })
  }
  return [...known.values()]
}

/** The questions behind the view. */
export const shownQueries = (): string => asDocument(shown)
