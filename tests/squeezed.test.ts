import { expect, it } from 'vitest'
import { squeezed } from '../src/graph/engine/squeezed.ts'

it('leaves out what stands between words, and nothing else', () => {
  expect(
    squeezed(`
  MATCH (n:Place {id: $id}) // the place
  // that's "asked" for
  WHERE n.name <> 'a  b // c'
    AND n.\`odd  name\` = "it's  \\"  here"
  RETURN n.id AS id,
    n.name + ' \\'  ' AS name`),
  ).toBe(
    `MATCH (n:Place {id: $id}) WHERE n.name <> 'a  b // c' AND n.\`odd  name\` = "it's  \\"  here" RETURN n.id AS id, n.name + ' \\'  ' AS name`,
  )
})

it('leaves what is squeezed as it is', () => {
  const once = squeezed('RETURN\n  1 AS one')
  expect(once).toBe('RETURN 1 AS one')
  expect(squeezed(once)).toBe(once)
})
