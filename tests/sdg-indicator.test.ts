import { expect, it } from 'vitest'
import { ask } from './api.ts'
import { idsOf } from './list.ts'

it('251 listed indicators, from 1.1.1 to 17.19.2', async () => {
  const ids = await idsOf({ fields: ['sdgIndicators'] })
  expect([ids.length, new Set(ids).size, ids.at(0), ids.at(-1)]).toEqual([
    251,
    251,
    'sdg:1.1.1',
    'sdg:17.19.2',
  ])
})

it('the indicator of disaster victims is listed under three targets and belongs to the first', async () => {
  const fields = '{ id unCodes iri targets { code } alsoListedAs { code } }'
  const answer = await ask(`{
    byCode: sdgIndicator(code: "1.5.1") ${fields}
    byId: sdgIndicator(id: "sdg:13.1.1") ${fields}
  }`)
  const unCodes = ['C200303']
  const iri = 'http://metadata.un.org/sdg/C200303'
  expect(answer).toEqual({
    byCode: {
      id: 'sdg:1.5.1',
      unCodes,
      iri,
      targets: [{ code: '1.5' }, { code: '11.5' }, { code: '13.1' }],
      alsoListedAs: [{ code: '11.5.1' }, { code: '13.1.1' }],
    },
    byId: {
      id: 'sdg:13.1.1',
      unCodes,
      iri,
      targets: [{ code: '13.1' }, { code: '1.5' }, { code: '11.5' }],
      alsoListedAs: [{ code: '1.5.1' }, { code: '11.5.1' }],
    },
  })
})

it('an indicator that is listed once is listed nowhere else', async () => {
  const answer = await ask(
    '{ sdgIndicator(code: "11.2.1") { unCodes targets { code } alsoListedAs { code } } }',
  )
  expect(answer).toEqual({
    sdgIndicator: { unCodes: ['C110201'], targets: [{ code: '11.2' }], alsoListedAs: [] },
  })
})

it('the ratio of land consumption is stood in for by the density of the residential zones', async () => {
  const answer = await ask(`{ sdgIndicator(code: "11.3.1") {
    indicators { edges { node { id } relation proxy strength } }
  } }`)
  expect(answer).toEqual({
    sdgIndicator: {
      indicators: {
        edges: [
          {
            node: { id: 'indicator:kumamoto-2.residential-density' },
            relation: 'CLOSE',
            proxy: true,
            strength: 0.7,
          },
        ],
      },
    },
  })
})
