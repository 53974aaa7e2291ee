import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { executableSchema } from '../../src/api/graphql/resolvers/schema.ts'
import { schemaText } from '../../src/api/http/schema-text.ts'
import { unnamedBreaks } from './contract.ts'

const NOW = schemaText(executableSchema())
const NOTHING_NAMED = '# Changelog\n\n## Unreleased\n\n## 0.1.0\n'

/** The schema with a part of its text taken out or put otherwise. */
const changed = (part: string, instead: string) => {
  if (!NOW.includes(part)) throw new Error(`not in the schema: ${part}`)
  return NOW.replace(part, instead)
}

it('what is printed breaks nothing against itself', () => {
  expect(unnamedBreaks(NOW, NOW, NOTHING_NAMED)).toEqual([])
})

it.each([
  ['a value of an enum is gone', '  WITHDRAWN\n', '  DROPPED\n', /WITHDRAWN was removed from enum type/],
  ['a field is gone', '  skippedHubs(', '  otherHubs(', /^ProofPaths\.skippedHubs was removed\.$/],
  [
    'a field can be null',
    'raisedBy: Organization!',
    'raisedBy: Organization',
    /^Need\.raisedBy changed type/,
  ],
  [
    'an argument is demanded',
    '    asOf: Date\n',
    '    asOf: Date!\n',
    /asOf has changed type from Date to Date!/,
  ],
  ['a default is another', 'maxLength: Int! = 5', 'maxLength: Int! = 4', /defaultValue from 5 to 4/],
  [
    'a type leaves an interface',
    'type Need implements Node & Entity & Alignable',
    'type Need implements Node & Entity',
    /Need no longer implements/,
  ],
])('%s: it is named', (_what, part, instead, named) => {
  expect(unnamedBreaks(NOW, changed(part, instead), NOTHING_NAMED)).toEqual(
    expect.arrayContaining([expect.stringMatching(named)]),
  )
})

it('what is added, or told in other words, breaks nothing', () => {
  const added = changed(
    '  raisedBy: Organization!\n',
    '  raisedBy: Organization!\n  "Who else."\n  other: Int\n',
  )
  expect(unnamedBreaks(NOW, added, NOTHING_NAMED)).toEqual([])
  expect(unnamedBreaks(NOW, changed('"Who raised it."', '"The one who raised it."'), NOTHING_NAMED)).toEqual(
    [],
  )
})

it('an intended break passes once the changelog names it as not released', () => {
  const after = changed('  skippedHubs(', '  otherHubs(')
  const named = '## Unreleased\n\n- ProofPaths.skippedHubs was removed. It was called wrongly.\n'
  expect(unnamedBreaks(NOW, after, named)).toEqual([])
  expect(unnamedBreaks(NOW, after, `## Unreleased\n\n## 0.1.0\n\n${named.slice(15)}`)).toEqual([
    'ProofPaths.skippedHubs was removed.',
  ])
})

it('the contract in the tree is the schema as it is printed', () => {
  expect(readFileSync(new URL('../../docs/schema.graphql', import.meta.url), 'utf8')).toBe(NOW)
})
