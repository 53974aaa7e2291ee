import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ask } from './api.ts'

const STORIES = readFileSync('docs/STORIES.md', 'utf8')

const stories = [
  ...STORIES.matchAll(/## (\d+\. [^\n]*)\n\s*```graphql\n([^`]*)```\s*```json\n([^`]*)```/g),
].map(([, question = '', query = '', answer = '']) => ({ question, query, answer }))

describe('the stories of an analyst', () => {
  it('are ten', () => {
    expect(stories).toHaveLength(10)
  })

  it.each(stories)('$question', async ({ query, answer }) => {
    expect(await ask(query)).toEqual(JSON.parse(answer))
  })
})
