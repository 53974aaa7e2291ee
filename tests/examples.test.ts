import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSchema, getOperationAST, getVariableValues, parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { operationCost } from '../src/api/limits/operation-cost.ts'
import { readConfig } from '../src/environment/config.ts'

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const texts = (path: string) =>
  readdirSync(folder(path))
    .filter(name => name.endsWith('.graphql'))
    .map(name => ({ name, text: readFileSync(join(folder(path), name), 'utf8') }))

const schema = buildSchema(
  texts('../schema')
    .map(({ text }) => text)
    .join('\n'),
)
const { maxQueryDepth: depth, maxQueryNodes: nodes } = readConfig({})

describe.each(texts('../explorer/graphiql/examples'))('the example $name', ({ text }) => {
  const document = parse(text)

  it('begins with its titles in both languages and for whom it is', () => {
    expect(text).toMatch(/^# \S.*\n# \S.*\n# for: (analyst|company|desk|developer)\n/)
  })

  it('fits the schema', () => {
    expect(validate(schema, document)).toEqual([])
  })

  it('is answered as it stands, within the limits', () => {
    const operation = getOperationAST(document)
    if (!operation) throw new Error('no operation')
    const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], {})
    expect(errors).toBeUndefined()
    const cost = operationCost(
      { schema, document, operation, variables: coerced ?? {} },
      { depth, nodes, schemaValues: 0 },
    )
    expect(cost.rootFields).toBe(1)
  })
})

describe('the limits', () => {
  it('let the whole tree of a strategy be asked, with strengths, reasons and quotations, without page sizes', () => {
    const link =
      'edges { strength confidence node { code name } assertions { nodes { comment quotes { text source { name } } } } }'
    const document = parse(`{
      strategy(id: "strategy:kumamoto-2") {
        name
        goals { name measures { name sdgTargets { ${link} } initiatives { edges { relationship strength node { name } } } } }
      }
    }`)
    const operation = getOperationAST(document)
    if (!operation) throw new Error('no operation')
    expect(validate(schema, document)).toEqual([])
    const limits = { depth, nodes, schemaValues: 0 }
    expect(operationCost({ schema, document, operation, variables: {} }, limits).nodes).toBeLessThan(nodes)
  })
})
