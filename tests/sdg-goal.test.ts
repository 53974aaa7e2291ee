import { expect, it } from 'vitest'
import { ask, refusal } from './api.ts'

const COLORS = [
  '#E5243B',
  '#DDA63A',
  '#4C9F38',
  '#C5192D',
  '#FF3A21',
  '#26BDE2',
  '#FCC30B',
  '#A21942',
  '#FD6925',
  '#DD1367',
  '#FD9D24',
  '#BF8B2E',
  '#3F7E44',
  '#0A97D9',
  '#56C02B',
  '#00689D',
  '#19486A',
]

it('the seventeen goals stand in their order, each with its colour and identifier', async () => {
  const answer = await ask('{ sdgGoals { totalCount nodes { id code iri color nameEnBasis } } }')
  expect(answer).toEqual({
    sdgGoals: {
      totalCount: 17,
      nodes: COLORS.map((color, index) => ({
        id: `sdg:${index + 1}`,
        code: `${index + 1}`,
        iri: `http://metadata.un.org/sdg/${index + 1}`,
        color,
        nameEnBasis: 'LABEL',
      })),
    },
  })
})

it('a goal is found by its id or by its code', async () => {
  const answer = await ask('{ byId: sdgGoal(id: "sdg:11") { code } byCode: sdgGoal(code: "11") { id name } }')
  expect(answer).toEqual({
    byId: { code: '11' },
    byCode: { id: 'sdg:11', name: '包摂的で強靱な都市づくり' },
  })
})

it.each(['sdgGoal', 'sdgTarget', 'sdgIndicator'])('%s refuses both id and code, and neither', async field => {
  const both = await refusal(`{ ${field}(id: "sdg:1", code: "1") { id } }`)
  const neither = await refusal(`{ ${field} { id } }`)
  const error = (argument: string) => ({
    message: 'Give either "id" or "code".',
    extensions: { code: 'BAD_USER_INPUT', argument },
  })
  expect([both, neither]).toMatchObject([[error('code')], [error('id')]])
})

it('a goal has its targets in the order of the framework, 8.9 before 8.10 before 8.a', async () => {
  const answer = await ask('{ sdgGoal(code: "8") { targets { code } } }')
  const codes = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', 'a', 'b']
  expect(answer).toEqual({ sdgGoal: { targets: codes.map(code => ({ code: `8.${code}` })) } })
})

it('a goal has the short names on its icon, and search finds it first by each of them', async () => {
  const { sdgGoals } = (await ask('{ sdgGoals { nodes { id ja: aliases en: aliases(language: EN) } } }')) as {
    sdgGoals: { nodes: { id: string; ja: string[]; en: string[] }[] }
  }
  expect(sdgGoals.nodes[7]).toEqual({
    id: 'sdg:8',
    ja: ['働きがいも経済成長も'],
    en: ['Decent Work and Economic Growth'],
  })
  for (const { id, ja, en } of sdgGoals.nodes)
    for (const text of [...ja, ...en]) {
      const found = await ask(
        'query ($text: String!) { search(text: $text, first: 1) { nodes: edges { node { id } } } }',
        { text },
      )
      expect({ text, found }).toEqual({ text, found: { search: { nodes: [{ node: { id } }] } } })
    }
})
