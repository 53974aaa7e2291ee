const edits = (from: string, to: string): number => {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [i, letter] of Array.from(from).entries()) {
    let left = i + 1
    const next = [left]
    for (let j = 1; j <= to.length; j += 1) {
      const diagonal = row[j - 1] ?? 0
      const above = row[j] ?? 0
      left = Math.min(diagonal + (to[j - 1] === letter ? 0 : 1), above + 1, left + 1)
      next.push(left)
    }
    row = next
  }
  return row[to.length] ?? 0
}

/** The known name closest to a wrong one; undefined when none is close enough to be meant. */
export const nearest = (wrong: string, known: Iterable<string>): string | undefined => {
  const tolerated = Math.max(2, Math.floor(wrong.length / 4))
  let best: { name: string; distance: number } | undefined
  for (const name of known) {
    const bound = best ? best.distance - 1 : tolerated
    if (Math.abs(name.length - wrong.length) > bound) continue
    const distance = edits(wrong.toLowerCase(), name.toLowerCase())
    if (distance <= bound) best = { name, distance }
  }
  return best?.name
}

/** "; did you mean …?", or the advice given when nothing is near. */
export const suggestion = (wrong: string, known: Iterable<string>, otherwise: string): string => {
  const name = nearest(wrong, known)
  return name === undefined ? `; ${otherwise}` : `; did you mean ${name}?`
}
