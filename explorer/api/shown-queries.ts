import type { Operation } from './ask.ts'

type Shown = { readonly query: string; readonly variables: unknown }

const shown = new Set<Shown>()

/** Notes what a part of the view has asked; returns how to take it away. */
export function showsQuery<Result, Variables>(
  operation: Operation<Result, Variables>,
  variables: Variables,
): () => void {
  const entry = { query: operation.toString().trim(), variables }
  shown.add(entry)
  return () => shown.delete(entry)
}

/** The questions behind the view, as text to be pasted into GraphiQL: each with its variables above it. */
export const shownQueries = (): string =>
  [...new Map([...shown].map(entry => [JSON.stringify(entry), entry])).values()]
    .map(({ query, variables }) => `# variables: ${JSON.stringify(variables)}\n${query}\n`)
    .join('\n')
