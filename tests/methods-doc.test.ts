import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** Names of methods, such as `matching/1`, as they stand in a text between quotation marks. */
const namesIn = (text: string): readonly string[] =>
  [...text.matchAll(/'([a-z]+(?:-[a-z]+)*\/\d+)'/g)].map(([, name = '']) => name)

const sources = ['src/methods', 'src/questions', 'src/api/graphql/resolvers'].flatMap(folder =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts'))
    .map(file => readFileSync(`${folder}/${file}`, 'utf8')),
)

it('METHODS has a part for every method that an answer names, and for no other', () => {
  const headings = readFileSync('docs/METHODS.md', 'utf8').matchAll(/^## ([a-z-]+\/\d+)$/gm)
  const documented = [...headings].map(([, name]) => name).sort()
  expect(documented).toEqual([...new Set(sources.flatMap(namesIn))].sort())
})
