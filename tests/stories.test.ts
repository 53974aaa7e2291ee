import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ask } from './api.ts'

const STORIES = readFileSync('docs/STORIES.md', 'utf8')

const stories = [
  ...STORIES.matchAll(/## (\d+\. [^\n]*)\n\s*```graphql\n([^`]*)```\s*```json\n([^`]*)```/g),
].map(([, question = '', query = '', answer = '']) => ({ question, query, answer }))

describe('the stories', () => {
  it('are numbered, and each has a query and an answer', () => {
    const headings = [...STORIES.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)
    expect(stories.map(({ question }) => question)).toEqual(headings)
    expect(headings.map(heading => Number.parseInt(heading ?? '', 10))).toEqual(
      headings.map((_, place) => place + 1),
    )
  })

  it.each(stories)('$question', async ({ query, answer }) => {
    expect(await ask(query)).toEqual(JSON.parse(answer))
  })
})
