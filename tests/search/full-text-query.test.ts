import { describe, expect, it } from 'vitest'
import { fullTextQuery } from '../../src/text/full-text-query.ts'
import { typedPrefix, typedText } from '../../src/text/term.ts'

const query = (text: string) => fullTextQuery(typedText(text), {}, 'everywhere')

/** The characters that mean something to the index, apart from those that the query itself is made of. */
const TYPED = [
  '+',
  '-',
  '&&',
  '||',
  '!',
  '(',
  ')',
  '{',
  '}',
  '[',
  ']',
  '^',
  '"',
  '~',
  '*',
  '?',
  ':',
  '\\',
  '/',
]

describe('nothing that is typed becomes syntax', () => {
  it.each(TYPED)('%s between words is a space', mark => {
    expect(query(`農業${mark}海`)).toBe(query('農業 海'))
    expect(query(`farm${mark}sea`)).toBe(query('farm sea'))
  })

  it.each([...TYPED, '😀', '\u200b', ' ', ''])('%j alone is no question', mark => {
    expect(query(mark)).toBeNull()
    expect(fullTextQuery(typedPrefix(mark), {}, 'names')).toBeNull()
  })

  it('operators are words like others, and those are left out', () => {
    expect(query('農業 AND NOT 海')).toContain('+(searchName:海*')
    expect(query('農業 AND NOT 海')).not.toMatch(/and|not/i)
  })

  it('ids of a filter stand as keys of one length, whatever they hold', () => {
    const narrowed = fullTextQuery(
      typedText('農業'),
      { strategy: { anyOf: ['strategy:x") OR (*:*', '*'] }, place: { noneOf: ['a b c'] } },
      'everywhere',
    )
    expect(narrowed).toMatch(
      / \+\(searchKeys:x[0-9a-f]{24}\^0 searchKeys:x[0-9a-f]{24}\^0\) -searchKeys:x[0-9a-f]{24}\^0$/,
    )
  })
})

it('one of none is no question', () => {
  expect(fullTextQuery(typedText('農業'), { types: [] }, 'everywhere')).toBeNull()
  expect(fullTextQuery(typedText('農業'), { place: { anyOf: [] } }, 'everywhere')).toBeNull()
})
