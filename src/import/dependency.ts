/** What each thing points to. */
export type PointsTo = (id: string) => readonly string[]

interface Visit {
  readonly id: string
  readonly ends: readonly string[]
  next: number
}

/**
 * Things in groups, in an order in which each points only into its own group and those before it. Things that point
 * to each other in a circle are one group. (Tarjan's components, without recursion: chains may be long.)
 */
export const dependencyGroups = (ids: readonly string[], pointsTo: PointsTo): readonly string[][] => {
  const known = new Set(ids)
  const [places, lowest] = [new Map<string, number>(), new Map<string, number>()]
  const [open, isOpen] = [[] as string[], new Set<string>()]
  const groups: string[][] = []
  const lower = (id: string, place: number) => lowest.set(id, Math.min(lowest.get(id) ?? place, place))
  const begin = (id: string): Visit => {
    places.set(id, places.size)
    lower(id, places.size - 1)
    open.push(id)
    isOpen.add(id)
    return { id, ends: pointsTo(id).filter(end => known.has(end)), next: 0 }
  }
  const close = (id: string) => {
    const group = open.splice(open.lastIndexOf(id))
    for (const member of group) isOpen.delete(member)
    groups.push(group.reverse())
  }
  for (const first of ids) {
    if (places.has(first)) continue
    const visits = [begin(first)]
    for (let visit = visits.at(-1); visit !== undefined; visit = visits.at(-1)) {
      const { id } = visit
      const end = visit.ends[visit.next++]
      if (end !== undefined) {
        if (!places.has(end)) visits.push(begin(end))
        else if (isOpen.has(end)) lower(id, places.get(end) ?? 0)
        continue
      }
      visits.pop()
      const above = visits.at(-1)
      if (above !== undefined) lower(above.id, lowest.get(id) ?? 0)
      if (lowest.get(id) === places.get(id)) close(id)
    }
  }
  return groups
}
