/** Counts the connections of each address. */
export interface Addresses {
  /** A connection was opened; `tooMany` is called where it is beyond the part of its address. Returns what to call once it is closed. */
  opened(address: string, tooMany: () => void): () => void
}

/** So many connections from one address, so that one host cannot hold every place. */
export const countAddresses = (most: number): Addresses => {
  const open = new Map<string, number>()
  return {
    opened(address, tooMany) {
      const count = (open.get(address) ?? 0) + 1
      if (count > most) {
        tooMany()
        return () => {}
      }
      open.set(address, count)
      return () => {
        const left = (open.get(address) ?? 1) - 1
        if (left > 0) open.set(address, left)
        else open.delete(address)
      }
    },
  }
}
