/**
 * A function of a text that keeps what it has made: the same words come again and again. Those of a store have no end,
 * so that all are let go when there are too many.
 */
export const kept = <Made>(most: number, make: (text: string) => Made): ((text: string) => Made) => {
  const made = new Map<string, Made>()
  return text => {
    const known = made.get(text)
    if (known !== undefined) return known
    const own = make(text)
    if (made.size >= most) made.clear()
    made.set(text, own)
    return own
  }
}
