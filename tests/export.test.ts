import { parse } from 'csv-parse/sync'
import {
  getNamedType,
  isEnumType,
  isObjectType,
  NoUnusedVariablesRule,
  parse as parseOperation,
  specifiedRules,
  validate,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { listTable, rootTable } from '../src/api/export/table.ts'
import { executableSchema } from '../src/api/graphql/resolvers/schema.ts'
import { TABLES } from '../src/import/tables/tables.ts'
import { ENUM_WORDS } from '../src/model/enum-words.ts'
import { ask, download, head, statementsOfDownload } from './api.ts'
import { idsOf } from './list.ts'

type Row = Readonly<Record<string, string>>

const rowsOf = (text: string): readonly Row[] => parse(text, { bom: true, columns: true })

const rows = async (path: string): Promise<readonly Row[]> => {
  const { statusCode, payload } = await download(path)
  if (statusCode !== 200) throw new Error(`${path}: ${payload}`)
  return rowsOf(payload)
}

const ids = async (path: string) => (await rows(path)).map(({ id }) => id)

const refusal = async (path: string) => {
  const { statusCode, payload } = await download(path)
  const { message, extensions } = JSON.parse(payload).errors[0]
  return { statusCode, message, code: extensions.code, argument: extensions.argument }
}

describe('a collection as CSV', () => {
  it('begins with a byte order mark, and is named as the import takes it', async () => {
    const { headers, rawPayload } = await download('indicatorValues.csv?first=1')
    expect(rawPayload.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
    expect(headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': expect.stringMatching(
        /^attachment; filename="indicator-values\.\d{4}-\d\d-\d\d\.csv"$/,
      ),
    })
  })

  it('has labels beside codes, in the language asked for', async () => {
    const row = { id: 'need:sample-village-ride', status: 'OPEN', raisedBy: 'org:sample-neighbouring-town' }
    expect((await rows(`needs.csv?id=${row.id}`))[0]).toMatchObject({
      ...row,
      'status.label': '募集中',
      'raisedBy.label': 'サンプル近隣町',
      sample: 'true',
    })
    expect((await rows(`needs.csv?id=${row.id}&language=EN`))[0]).toMatchObject({
      ...row,
      'status.label': 'Open',
      'raisedBy.label': 'Sample Neighbouring Town',
    })
  })

  it('keeps several values of one cell apart, and their labels', async () => {
    const [row] = await rows(
      'participations.csv?organization=org:sample-bank&initiative=initiative:kumamoto-2.p4.5.2',
    )
    expect(row).toMatchObject({
      roles: 'FUNDING;KNOWLEDGE',
      'roles.label': '資金提供;知見提供',
      sample: 'true',
    })
  })

  it('holds all rows of a list longer than a page, in its order, and as many as are asked for', async () => {
    const all = await idsOf({ fields: ['places'] })
    const codes = (await rows('places.csv')).map(({ code }) => `place:${code}`)
    expect(codes).toEqual(all)
    expect(await rows('places.csv?first=501')).toHaveLength(501)
    expect(await rows('organizations.csv?place=place:999999')).toEqual([])
  })

  it('is read page by page, each from where the last one ended', async () => {
    const statements = await statementsOfDownload('places.csv')
    const pages = statements.filter(({ text }) => text.includes('LIMIT $limit'))
    expect(pages.map(({ parameters }) => [Number(parameters.limit), typeof parameters.start0])).toEqual([
      [501, 'undefined'],
      [501, 'string'],
      [501, 'string'],
      [501, 'string'],
    ])
  })

  it('is filtered as the field of the API is: typed by hand or as JSON', async () => {
    const expected = await idsOf({
      fields: ['organizations'],
      args: 'filter: { place: { anyOf: ["place:430005"] }, kind: [ACADEMIC, PRIVATE_SECTOR] }, orderBy: { field: NAME, direction: DESC }',
    })
    expect(expected.length).toBeGreaterThan(5)
    const filter = encodeURIComponent(
      '{"place":{"anyOf":["place:430005"]},"kind":["ACADEMIC","PRIVATE_SECTOR"]}',
    )
    const order = encodeURIComponent('{"field":"NAME","direction":"DESC"}')
    expect({
      typed: await ids(
        'organizations.csv?place=place:430005&kind=ACADEMIC,PRIVATE_SECTOR&orderBy=NAME&orderBy.direction=DESC',
      ),
      json: await ids(`organizations.csv?filter=${filter}&orderBy=${order}`),
      mixed: await ids(
        `organizations.csv?filter=${encodeURIComponent('{"place":{"anyOf":["place:430005"]}}')}&filter.kind=ACADEMIC&kind=PRIVATE_SECTOR&orderBy=${order}`,
      ).catch(error => String(error).includes('is given twice')),
    }).toEqual({ typed: expected, json: expected, mixed: true })
    expect(
      await ids(
        'initiatives.csv?organization.allOf=org:sample-tourism-bureau,org:sample-creative&organization.scope=OWN',
      ),
    ).toEqual(['initiative:kumamoto-2.p1.1.1'])
    expect(
      await ids('initiatives.csv?organization.allOf=org:sample-tourism-bureau,org:sample-creative'),
    ).toEqual(['p1.1', 'p1.1.1', 'p1.2'].map(key => `initiative:kumamoto-2.${key}`))
  })
})

describe('a list of one item as CSV', () => {
  it('says of each row how it is linked', async () => {
    const list = await rows('sdgTargets/sdg:11.2/initiatives.csv')
    const answer = await ask(
      '{ sdgTarget(code: "11.2") { initiatives { edges { strength confidence node { id } } } } }',
    )
    const edges = list.map(row => ({
      strength: Number(row['link.strength']),
      confidence: Number(row['link.confidence']),
      node: { id: row.id },
    }))
    expect({ sdgTarget: { initiatives: { edges } } }).toEqual(answer)
  })

  it('takes the arguments of the list', async () => {
    expect(await ids('platforms/platform:sdgs-ppp/members.csv?category=MINISTRY')).toEqual([
      'org:sample-agriculture-bureau',
      'org:sample-regional-ministry',
    ])
  })

  it('may be plain', async () => {
    expect(await ids('strategies/strategy:kumamoto-2/goals.csv')).toEqual(
      [1, 2, 3].map(key => `goal:kumamoto-2.${key}`),
    )
  })
})

describe('the answer of a question as CSV', () => {
  it('ranks gaps with their parts and reasons, and marks what is made up', async () => {
    const gaps = await rows(
      'gaps.csv?strategy=strategy:kumamoto-2&kinds=NEED&samples=INCLUDE&asOf=2026-11-24',
    )
    const answer =
      await ask(`{ gaps(samples: INCLUDE, strategy: "strategy:kumamoto-2", kinds: [NEED], asOf: "2026-11-24", first: 100) {
      rank gap text node { id }
    } }`)
    expect({
      gaps: gaps.map(({ rank, gap, text, id }) => ({
        rank: Number(rank),
        gap: Number(gap),
        text,
        node: { id },
      })),
    }).toEqual(answer)
    expect(new Set(gaps.map(({ sample }) => sample))).toEqual(new Set(['true']))
  })

  it.each([
    [
      'collaborationAreas',
      'for.organization=org:sample-language-service',
      'for: { organization: "org:sample-language-service" }',
    ],
    [
      'suggestedPartners',
      'for.need=need:sample-congress-welcome',
      'for: { need: "need:sample-congress-welcome" }',
    ],
  ])('%s has the edges of the connection', async (field, parameters, args) => {
    const list = await rows(`${field}.csv?${parameters}&asOf=2026-11-24`)
    const answer = await ask(`{ ${field}(${args}, asOf: "2026-11-24", first: 100) {
      edges { rank score text missingCapabilities { id } node { ... on Entity { id } } features { name value } }
    } }`)
    const column = (name: string) => name.toLowerCase().replace(/_(.)/, (_, letter) => letter.toUpperCase())
    const edges = list.map(({ rank, score, text, id, missingCapabilities = '', ...others }, place) => ({
      features: featuresOf(answer, field, place).map(({ name }) => {
        const cell = others[column(name)]
        return { name, value: cell === '' ? null : Number(cell) }
      }),
      rank: Number(rank),
      score: Number(score),
      text,
      missingCapabilities: missingCapabilities.split(';').flatMap(key => (key ? [{ id: key }] : [])),
      node: { id },
    }))
    expect(edges.length).toBeGreaterThan(0)
    expect({ [field]: { edges } }).toEqual(answer)
  })

  it('says why space is white', async () => {
    const list = await rows(
      'whiteSpace.csv?strategy=strategy:kumamoto-2&samples=INCLUDE&asOf=2026-11-24&language=EN',
    )
    const alone = list.find(({ id }) => id === 'need:sample-children-after-disaster')
    expect(alone).toMatchObject({
      reasons: 'NOBODY_OFFERS',
      'reasons.label': 'No organisation offers what is required',
      scarceCapabilities: 'capability:child-psychological-care',
      'scarceCapabilities.label': 'Psychological care for children',
      gap: '0.5',
      sample: 'true',
    })
  })

  it('has as many findings as are counted', async () => {
    const counts = await rows('findingCounts.csv?strategy=strategy:kumamoto-2&asOf=2026-11-24')
    const findings = await rows('findings.csv?strategy=strategy:kumamoto-2&asOf=2026-11-24')
    const total = counts.reduce((sum, { count }) => sum + Number(count), 0)
    expect(total).toBeGreaterThan(0)
    expect(findings).toHaveLength(total)
  })
})

describe('what is asked wrongly is refused by name', () => {
  it.each([
    ['needs.csv?status=NOPE', 'filter.status'],
    ['needs.csv?stat=OPEN', 'stat'],
    ['needs.csv?place.someOf=place:431001', 'place.someOf'],
    ['needs.csv?filter={"status"', 'filter'],
    ['needs.csv?filter={"status":["OPEN"],"colour":"red"}', 'filter'],
    ['needs.csv?status=OPEN&filter.status=MET', 'filter.status'],
    ['needs.csv?sample=perhaps', 'filter.sample'],
    ['needs.csv?first=0', 'first'],
    ['needs.csv?first=many', 'first'],
    ['needs.csv?language=FR', 'language'],
    ['needs.csv?orderBy=COLOUR', 'orderBy.field'],
    ['gaps.csv', 'strategy'],
    ['findings.csv', 'strategy'],
    ['findings.csv?strategy=strategy:kumamoto-2&asOf=tomorrow', 'asOf'],
  ])('%s: %s', async (path, argument) => {
    expect(await refusal(path)).toMatchObject({ statusCode: 400, code: 'BAD_USER_INPUT', argument })
  })

  it('more than a hundred ids, and an id of more than a thousand characters', async () => {
    const wrong = { statusCode: 400, code: 'BAD_USER_INPUT', argument: 'filter.id.anyOf' }
    expect(await refusal(`needs.csv?id=${'need:a,'.repeat(101)}`)).toMatchObject(wrong)
    expect(await refusal(`needs.csv?id=${'a'.repeat(1001)}`)).toMatchObject(wrong)
  })

  it.each([
    'nothing.csv',
    'strategy.csv',
    'search.csv',
    'needs',
    'sdgTargets/sdg:99.9/initiatives.csv',
    'needs/need:x/name.csv',
    'collaborationAreas.csv?for.organization=org:x',
    'suggestedPartners.csv?for.initiative=initiative:x',
  ])('there is no %s', async path => {
    expect(await refusal(path)).toMatchObject({ statusCode: 404, code: 'NOT_FOUND' })
  })
})

/** The features of a row's edge in the answer of the API. */
const featuresOf = (answer: unknown, field: string, place: number) => {
  const { [field]: connection } = answer as Record<string, { edges: { features: { name: string }[] }[] }>
  return connection?.edges[place]?.features ?? []
}

describe('the tables', () => {
  const schema = executableSchema()

  it('ask only for what the schema has', () => {
    const fields = Object.keys(schema.getQueryType()?.getFields() ?? {})
    const operations = fields.flatMap(field => rootTable(schema, field)?.operation ?? [])
    const below = fields.flatMap(owners =>
      lists.flatMap(list => listTable(schema, owners, list)?.operation ?? []),
    )
    expect(operations.length).toBeGreaterThan(25)
    expect(below.length).toBeGreaterThan(60)
    const rules = specifiedRules.filter(rule => rule !== NoUnusedVariablesRule)
    for (const operation of [...operations, ...below])
      expect(validate(schema, parseOperation(operation), rules)).toEqual([])
  })

  const lists = [
    ...new Set(
      Object.values(schema.getTypeMap()).flatMap(type =>
        isObjectType(type) ? Object.keys(type.getFields()) : [],
      ),
    ),
  ]
  const collections = Object.values(schema.getQueryType()?.getFields() ?? {})
    .filter(({ type }) => getNamedType(type).name.endsWith('Connection'))
    .filter(({ args }) => args.some(({ name }) => name === 'orderBy'))
    .map(({ name }) => name)

  it.each(collections)('%s: its rows are those of the list', async list => {
    const total = await ask(`{ ${list} { totalCount } }`)
    expect({ [list]: { totalCount: (await rows(`${list}.csv`)).length } }).toEqual(total)
  })

  /** Other ways to fill in a column: all items stand in `initiative`, and an amount is in yen, which has no unit. */
  const OTHER_WAYS: Readonly<Record<string, readonly string[]>> = { budgets: ['measure', 'goal', 'unit'] }

  it.each(TABLES)('$file has every column that the import reads', async ({ label, columns, id }) => {
    const list = `${label.charAt(0).toLowerCase()}${label.slice(1)}s`.replace(/ys$/, 'ies')
    // The head alone: a table of which the seed has no row has its columns too.
    const [head = []] = parse((await download(`${list}.csv?first=1`)).payload, { bom: true, to_line: 1 })
    const read = columns
      .filter(({ implied, name }) => !implied && !OTHER_WAYS[list]?.includes(name))
      .map(({ name }) => name)
    const own = head.filter((name: string) => !name.includes('.'))
    expect(own).toEqual([...(id ? [] : ['id']), ...read, 'source', 'quote', 'locator'])
  })

  it('call every value of an enum by a name in both languages', async () => {
    const headings = await Promise.all(
      collections.map(async list => Object.keys((await rows(`${list}.csv?first=1`))[0] ?? {})),
    )
    expect(headings.flat().filter(name => name.endsWith('.label')).length).toBeGreaterThan(30)
    const shown = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      // Lists of several types make no table, and so their edges no columns.
      .filter(type => {
        const { node } = type.getFields()
        const isEdge = type.name.endsWith('Edge') && node && isObjectType(getNamedType(node.type))
        return isEdge || TABLES.some(({ label }) => label === type.name)
      })
      .flatMap(type => Object.values(type.getFields()))
      .flatMap(({ type }) => {
        const named = String(type).replace(/[[\]!]/g, '')
        return isEnumType(schema.getType(named)) && named !== 'Language' ? [named] : []
      })
    expect([...new Set(shown)].filter(name => !(name in ENUM_WORDS))).toEqual([])
  })
})

it.each([
  'filter=null',
  'filter=1',
  'filter="x"',
  'filter=[]',
  'filter=',
  'status=',
  'place=%20',
  'place=,',
  'status=%20,%20',
  'id.anyOf=,,',
])('a filter that says nothing is refused, not taken for one that nothing fits: %s', async parameter => {
  const { statusCode, body } = await download(`needs.csv?${parameter}`)
  expect({ statusCode, errors: JSON.parse(body).errors }).toMatchObject({
    statusCode: 400,
    errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: parameter.split('=')[0] } }],
  })
})

it('HEAD says what a table would be and reads nothing of it', async () => {
  for (const path of ['organizations.csv', 'sdgTargets/sdg:11.2/initiatives.csv']) {
    const [{ statusCode, headers, payload }, statements] = await head(path)
    expect({ statusCode, payload, statements }).toEqual({ statusCode: 200, payload: '', statements: [] })
    expect(headers['content-disposition']).toMatch(/^attachment; filename="/)
  }
  expect((await head('nothing.csv'))[0].statusCode).toBe(404)
})
