import type { StoredDataset } from './stored-record.ts'

/** The datasets that each one's records point to. */
const needed = (datasets: readonly StoredDataset[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const datasetOf = new Map(
    datasets.flatMap(({ id, self, records }) => [self, ...records].map(record => [record.id, id] as const)),
  )
  return new Map(
    datasets.map(({ id, self, records }) => {
      const others = [self, ...records]
        .flatMap(({ links }) => links.flatMap(({ from, to }) => [datasetOf.get(from), datasetOf.get(to)]))
        .flatMap(other => (other === undefined || other === id ? [] : [other]))
      return [id, new Set(others)] as const
    }),
  )
}

/**
 * Datasets in an order in which each points only to those before it. Those that point to each other have no such
 * order: they stand together, and have to be imported so.
 */
export const importOrder = (datasets: readonly StoredDataset[]): readonly (readonly StoredDataset[])[] => {
  const needs = needed(datasets)
  const groups: StoredDataset[][] = []
  const done = new Set<string>()
  let left = [...datasets]
  while (left.length > 0) {
    const ready = left.filter(({ id }) => [...(needs.get(id) ?? [])].every(other => done.has(other)))
    const next = ready.length > 0 ? ready.map(dataset => [dataset]) : [left]
    groups.push(...next)
    for (const { id } of next.flat()) done.add(id)
    left = left.filter(({ id }) => !done.has(id))
  }
  return groups
}
