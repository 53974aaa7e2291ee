import { sdgCode, typeOf } from '../../words/entity-type.ts'

type Whole = { readonly id: string }

/** Types from the whole to the part. */
const DEPTHS = ['PLACE', 'STRATEGY', 'STRATEGIC_GOAL', 'LEADING_PROJECT', 'POLICY_MEASURE', 'INITIATIVE']

const isPartOf = (part: Whole, whole: Whole): boolean => {
  if (part.id.startsWith('sdg:')) return sdgCode(part.id).startsWith(`${sdgCode(whole.id)}.`)
  const [a, b] = [whole, part].map(({ id }) => DEPTHS.indexOf(typeOf(id) ?? ''))
  return a !== undefined && b !== undefined && a < b
}

/** What a thing is part of, one way for each of its wholes: two wholes of one kind are no way from one to the other. */
export const waysOf = <Node extends Whole>(within: readonly Node[]): readonly (readonly Node[])[] => {
  const ways: Node[][] = []
  for (const node of within) {
    const way = ways.at(-1)
    const last = way?.at(-1)
    if (way && last && isPartOf(node, last)) way.push(node)
    else ways.push([node])
  }
  return ways
}
