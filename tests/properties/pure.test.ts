import fc from 'fast-check'
import { GraphQLError } from 'graphql'
import { describe, expect, test } from 'vitest'
import { csvLine } from '../../src/api/export/cell.ts'
import { cursorOf, inList, positionOf } from '../../src/api/graphql/resolvers/cursor.ts'
import { ascending, descending } from '../../src/graph/engine/keyset.ts'
import { readTable } from '../../src/import/csv.ts'
import { ID_FORMS, idFrom } from '../../src/model/id-form.ts'
import { isNodeLabel, NODE_TYPES } from '../../src/model/model.ts'

const LABELS = Object.keys(NODE_TYPES).filter(isNodeLabel)
const label = fc.constantFrom(...LABELS)
/** Whatever a caller may type: any characters, halves of them too, and what looks like ours. */
const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.base64String(),
  fc.json().map(text => Buffer.from(text).toString('base64url')),
)

describe('a cursor', () => {
  const orders = fc
    .record({ first: fc.constantFrom('text', 'number'), down: fc.boolean(), list: fc.jsonValue() })
    .map(({ first, down, list }) => {
      const key = down ? descending('n.a', first) : ascending('n.a', first)
      return inList({ name: 'ORDER', keys: [key, ascending('n.id')] }, list)
    })
  const positions = fc.tuple(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }))
  const numbers = fc.tuple(
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter(value => !Object.is(value, -0)),
    fc.string(),
  )

  test('leads back to its place, in its own list only', () => {
    fc.assert(
      fc.property(orders, fc.jsonValue(), positions, numbers, (order, other, texts, values) => {
        const position = order.keys[0]?.kind === 'text' ? texts : values
        const cursor = cursorOf(order, position)
        expect(cursor).toMatch(/^[\w-]+$/)
        expect(positionOf(order, 'after', cursor)).toEqual(position)
        expect(() => positionOf(inList(order, other), 'after', cursor)).toThrow(GraphQLError)
      }),
    )
  })

  test('that was made by somebody else is refused by name, whatever it holds', () => {
    fc.assert(
      fc.property(orders, anything, (order, text) => {
        try {
          positionOf(order, 'before', text)
        } catch (error) {
          expect(error).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: 'before' } })
          return
        }
        throw new Error(`taken for a cursor: ${text}`)
      }),
    )
  })
})

describe('a cell', () => {
  /** As the import reads it: without what stands around it, line breaks as they are written. */
  const text = fc
    .oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({
        unit: fc.constantFrom("'", '=', '+', '-', '@', '＝', '"', ',', ';', '\n', '\r', 'a', ' '),
      }),
    )
    .map(given => given.trim())
    // What nobody sees is refused by the import and so never exported.
    .filter(given => !/[\0\uFEFF]/.test(given))

  test('comes back as it was, and no spreadsheet runs it', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), cells => {
        const line = csvLine(['id', ...cells])
        const { cells: rows, problems } = readTable('a.csv', Buffer.from(line))
        expect(problems).toEqual([])
        expect(rows.map(row => row.map(cell => cell.text))).toEqual([['id', ...cells]])
        for (const cell of cells.filter(given => given !== ''))
          expect(csvLine([cell])).not.toMatch(/^"?[=+\-@＝＋－＠\t\r\n]/)
      }),
    )
  })

  test('of a number is that number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), value => {
        const written = csvLine([value]).trimEnd()
        expect(written).toMatch(/^-?\d+(\.\d+)?$/)
        // Nothing below zero is zero.
        expect(Number(written)).toBe(value + 0)
      }),
    )
  })
})

describe('an id', () => {
  test('is read as it stands, in full width and in capitals, and reading it again changes nothing', () => {
    const wide = (id: string) =>
      id.replace(/[!-~]/g, sign => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
    fc.assert(
      fc.property(
        label,
        fc.constantFrom(
          wide,
          (id: string) => id.toUpperCase(),
          (id: string) => ` ${id} `,
        ),
        (own, typed) => {
          const { example } = ID_FORMS[own]
          expect(idFrom(example, [own])).toBe(example)
          expect(idFrom(typed(example), [own])).toBe(example)
        },
      ),
    )
  })

  test('is found in nothing that is none, and never throws', () => {
    fc.assert(
      fc.property(label, anything, (own, text) => {
        const id = idFrom(text, [own])
        if (id === undefined) return
        expect(id.startsWith(`${NODE_TYPES[own].prefix}:`)).toBe(true)
        expect(idFrom(id, [own])).toBe(id)
      }),
    )
  })
})
