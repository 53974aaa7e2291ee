import { expect, it } from 'vitest'
import { ask } from './api.ts'

it('a capability has other names, a wider one and narrower ones', async () => {
  const answer = await ask(`{ capability(id: "capability:data-analysis") {
    name nameEn: name(language: EN)
    aliases aliasesEn: aliases(language: EN)
    broader { id broader { id } }
    narrower { id narrower { id } }
  } }`)
  expect(answer).toEqual({
    capability: {
      name: 'データ分析',
      nameEn: 'Data analysis',
      aliases: ['データ利活用', 'データサイエンス'],
      aliasesEn: ['data science', 'analytics'],
      broader: { id: 'capability:data-and-digital', broader: null },
      narrower: ['health-data-analysis', 'people-flow-analysis', 'tourism-data-analysis'].map(key => ({
        id: `capability:${key}`,
        narrower: [],
      })),
    },
  })
})

it('the filter finds what is narrower at every level', async () => {
  const answer = await ask(`{
    capabilities(filter: { broader: { anyOf: ["capability:data-and-digital"] } }) { nodes { id } }
  }`)
  const keys = [
    'agricultural-sensing',
    'app-development',
    'artificial-intelligence',
    'business-digitalisation',
    'data-analysis',
    'digital-inclusion',
    'drone-operation',
    'e-government',
    'geospatial-surveying',
    'health-data-analysis',
    'information-security',
    'iot-sensing',
    'open-data',
    'people-flow-analysis',
    'telecommunications',
    'tourism-data-analysis',
    'virtual-reality',
  ]
  expect(answer).toEqual({ capabilities: { nodes: keys.map(key => ({ id: `capability:${key}` })) } })
})

it('a capability lists the needs that take it and the offers that give it', async () => {
  const answer = await ask(`{ capability(id: "capability:financing") {
    needs { totalCount nodes { id } }
    offers { totalCount nodes { id } }
  } }`)
  expect(answer).toEqual({
    capability: {
      needs: {
        totalCount: 3,
        nodes: ['empty-homes', 'quiet-closures', 'student-ventures'].map(key => ({
          id: `need:sample-${key}`,
        })),
      },
      offers: {
        totalCount: 2,
        nodes: ['community-grants', 'local-loans'].map(key => ({ id: `offer:sample-${key}` })),
      },
    },
  })
})
