/** A queue that gives back the greatest first. */
export interface PriorityQueue<Item> {
  push(item: Item): void
  pop(): Item | undefined
}

/** A binary heap: each item is no smaller than the two below it, at twice its place plus one and two. */
export const createPriorityQueue = <Item>(priority: (item: Item) => number): PriorityQueue<Item> => {
  const heap: Item[] = []
  const at = (place: number): number => {
    const item = heap[place]
    return item === undefined ? Number.NEGATIVE_INFINITY : priority(item)
  }
  const swap = (one: number, other: number) => {
    const [first, second] = [heap[one], heap[other]]
    if (first !== undefined && second !== undefined) [heap[one], heap[other]] = [second, first]
  }

  return {
    push(item) {
      let place = heap.push(item) - 1
      for (let above = (place - 1) >> 1; place > 0 && at(above) < at(place); above = (place - 1) >> 1) {
        swap(place, above)
        place = above
      }
    },
    pop() {
      swap(0, heap.length - 1)
      const greatest = heap.pop()
      let place = 0
      for (;;) {
        const [left, right] = [2 * place + 1, 2 * place + 2]
        const below = at(left) >= at(right) ? left : right
        if (at(below) <= at(place)) return greatest
        swap(place, below)
        place = below
      }
    },
  }
}
