/** Edits (insert, delete, replace) that turn one text into the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}

/** Short names (PORT, HOST) are near to too many others to suspect a slip. */
const SHORTEST_SUSPECT = 8

const near = (given: string, known: string) =>
  given.startsWith(known) || (Math.abs(given.length - known.length) <= 2 && distance(given, known) <= 2)

/** Names given that are no known name but nearly one, with the name that was probably meant. */
export function misspellings(given: readonly string[], known: readonly string[]) {
  return given
    .filter(name => name.length >= SHORTEST_SUSPECT && !known.includes(name))
    .flatMap(name => {
      const meant = known.find(other => other.length >= SHORTEST_SUSPECT && near(name, other))
      return meant ? [{ given: name, meant }] : []
    })
}
