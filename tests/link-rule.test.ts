import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'

type Row = Record<
  'subject' | 'predicate' | 'object' | 'status' | 'justification' | 'confidence' | 'commentJa' | 'commentEn',
  string
>

const FILES = ['kumamoto', 'sample', 'sample-cities/mihonhama'].flatMap(folder =>
  readdirSync(`seed/${folder}`)
    .filter(name => name.startsWith('assertions.'))
    .map(name => `seed/${folder}/${name}`),
)

const rowsOf = (file: string): Row[] => parse(readFileSync(file, 'utf8'), { columns: true })

/** Words of a reason that says what might be. */
const HEDGED = /うる|うれば|可能性|かもしれ|れば、|ならば|\b(might|may|could|if|perhaps|possibly)\b/

const nameOf = ({ subject, predicate, object }: Row) => `${subject} ${predicate} ${object}`

describe.each(FILES)('the rule for accepting links, in %s', file => {
  const rows = rowsOf(file)
  const accepted = rows.filter(({ status }) => status === 'ACCEPTED')

  it('accepts nothing below a confidence of 0.5, and proposes nothing from there up', () => {
    const proposed = rows.filter(({ status }) => status === 'PROPOSED')
    expect(accepted.filter(({ confidence }) => Number(confidence) < 0.5).map(nameOf)).toEqual([])
    expect(proposed.filter(({ confidence }) => Number(confidence) >= 0.5).map(nameOf)).toEqual([])
  })

  it('accepts no reason that says what might be', () => {
    const hedged = accepted.filter(({ commentJa, commentEn }) => HEDGED.test(`${commentJa} ${commentEn}`))
    expect(hedged.map(nameOf)).toEqual([])
  })

  it('counts no match of words beside a judged reason', () => {
    const judged = new Set(accepted.filter(row => row.justification !== 'LEXICAL_MATCH').map(nameOf))
    const doubled = accepted.filter(row => row.justification === 'LEXICAL_MATCH' && judged.has(nameOf(row)))
    expect(doubled.map(nameOf)).toEqual([])
  })

  it('gives no two links the same reason', () => {
    const reasons = rows.map(({ commentEn }) => commentEn)
    expect(reasons.filter((reason, place) => reasons.indexOf(reason) !== place)).toEqual([])
  })
})
