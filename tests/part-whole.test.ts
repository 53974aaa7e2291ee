import { describe, expect, test } from 'vitest'
import { ask } from './api.ts'
import { byDefinition, filtered, idsOf, measureGaps, type PlanItem, planItems } from './part-whole.ts'

const K = 'kumamoto-2'
const DAY = '2026-11-24'

const organizationsOf = ({ participations }: PlanItem, status?: string) =>
  idsOf(
    participations.edges
      .filter(({ node }) => status === undefined || node.status === status)
      .map(({ node }) => node.organization),
  )

const items = await planItems(ask)
const every = Object.values(items).flat()

describe('of every item of the strategy', () => {
  test('the lists hold what the definition says, each record once, and count it', async () => {
    const expected = await byDefinition(ask)
    expect(every.length).toBeGreaterThan(70)
    for (const item of every) {
      const [participations, needs] = [item.participations.edges, item.needs.edges].map(edges =>
        edges.map(({ node }) => node.id).sort(),
      )
      expect({ id: item.id, participations, needs }).toEqual({
        id: item.id,
        participations: expected.participations(item.id),
        needs: expected.needs(item.id),
      })
      expect(item.participations.totalCount).toBe(item.participations.edges.length)
      expect(item.needs.totalCount).toBe(item.needs.edges.length)
    }
  })

  test('what comes through a part or a whole says which, and nothing else does', async () => {
    for (const { id, participations } of every)
      for (const { node, through } of participations.edges) {
        const own = node.id.endsWith(`@${id.replace('initiative:', '')}`)
        expect(through === null).toBe(own)
        if (through) expect(node.id.endsWith(`@${through.id.replace('initiative:', '')}`)).toBe(true)
      }
  })

  test('the needs of the filter are those of the list', async () => {
    for (const item of every)
      expect({ id: item.id, needs: await filtered(ask, 'needs', `for: { anyOf: ["${item.id}"] }`) }).toEqual({
        id: item.id,
        needs: idsOf(item.needs.edges.map(({ node }) => node)),
      })
  })

  test('each organisation finds by the filters what names it in its list', async () => {
    const organizations = idsOf(every.flatMap(item => organizationsOf(item)).map(id => ({ id })))
    for (const organization of organizations)
      for (const root of ['initiatives', 'policyMeasures'] as const) {
        const found = await filtered(ask, root, `organization: { anyOf: ["${organization}"] }`)
        const naming = items[root].filter(item => organizationsOf(item).includes(organization))
        expect({ organization, root, found }).toEqual({ organization, root, found: idsOf(naming) })
      }
  })

  test('the organisations and participations of an initiative by filter are those of its list', async () => {
    for (const item of items.initiatives) {
      const condition = `initiative: { anyOf: ["${item.id}"] }`
      expect(await filtered(ask, 'organizations', condition)).toEqual(organizationsOf(item))
      expect(await filtered(ask, 'participations', condition)).toEqual(
        idsOf(item.participations.edges.map(({ node }) => node)),
      )
    }
  })

  test('facets count what the filters find', async () => {
    const answer = (await ask(`{
      policyMeasures(filter: { strategy: { anyOf: ["strategy:${K}"] } }) { facets(by: [ORGANIZATION], first: 100) { values { value count } } }
      needs { facets(by: [FOR], first: 100) { values { value count } } }
      initiatives(filter: { strategy: { anyOf: ["strategy:${K}"] } }) { facets(by: [ORGANIZATION, ROLE], first: 100) { values { value count } } }
    }`)) as Record<string, { facets: { values: { value: string; count: number }[] }[] }>
    const counts = (root: string, place = 0) =>
      new Map(answer[root]?.facets[place]?.values.map(({ value, count }) => [value, count]))
    for (const [organization, count] of counts('policyMeasures'))
      expect(items.policyMeasures.filter(item => organizationsOf(item).includes(organization)).length).toBe(
        count,
      )
    for (const [organization, count] of counts('initiatives'))
      expect(items.initiatives.filter(item => organizationsOf(item).includes(organization)).length).toBe(
        count,
      )
    for (const [item, count] of counts('needs'))
      expect(every.find(({ id }) => id === item)?.needs.totalCount).toBe(count)
    for (const [role, count] of counts('initiatives', 1))
      expect(
        (await filtered(ask, 'initiatives', `strategy: { anyOf: ["strategy:${K}"] }, role: [${role}]`))
          .length,
      ).toBe(count)
  })
})

test('the gap of every measure counts the active organisations and open needs of its lists', async () => {
  const gaps = await measureGaps(ask)
  expect(gaps.size).toBe(9)
  for (const item of items.policyMeasures)
    expect(gaps.get(item.id)).toMatchObject({
      ABSENCE: organizationsOf(item, 'ACTIVE'),
      DEMAND: idsOf(
        item.needs.edges
          .map(({ node }) => node)
          .filter(({ status, validTo }) => status === 'OPEN' && (validTo ?? DAY) >= DAY),
      ),
    })
})

test('eight organisations work on measure 3.2 and on measure 1.4', async () => {
  const [m32, m14] = ['3.2', '1.4'].map(key =>
    items.policyMeasures.find(({ id }) => id === `measure:${K}.${key}`),
  )
  expect([m32, m14].map(item => item && organizationsOf(item, 'ACTIVE').length)).toEqual([8, 8])
})

test('a theme answers for its actions: the city for all sixty initiatives, and nobody else is needed', async () => {
  const city = '"org:kumamoto-city"'
  expect(
    await ask(`{
      accountable: initiatives(filter: { organization: { anyOf: [${city}] }, role: [ACCOUNTABLE] }) { totalCount }
      own: initiatives(filter: { organization: { anyOf: [${city}], scope: OWN }, role: [ACCOUNTABLE] }) { totalCount }
      without: initiatives(filter: { organization: { noneOf: [${city}] } }) { totalCount }
      findings(samples: INCLUDE, strategy: "strategy:${K}", rules: [NO_OWNER], asOf: "${DAY}") { node { id } }
      sdgTarget(code: "11.2") {
        initiatives { totalCount }
        topOrganizations(first: 1) { edges { initiativeCount node { id } } }
      }
    }`),
  ).toEqual({
    accountable: { totalCount: 60 },
    own: { totalCount: 28 },
    without: { totalCount: 0 },
    findings: [],
    sdgTarget: {
      initiatives: { totalCount: 2 },
      topOrganizations: { edges: [{ initiativeCount: 2, node: { id: 'org:kumamoto-city' } }] },
    },
  })
})

test('the city is named on the page of an action, through its theme', async () => {
  expect(
    await ask(`{ initiative(id: "initiative:${K}.p3.1.2") {
      participations(first: 50) { edges { through { id } node { organization { id } roles } } }
      own: participations(scope: OWN) { nodes { organization { id } } }
    } }`),
  ).toEqual({
    initiative: {
      participations: {
        edges: expect.arrayContaining([
          {
            through: { id: `initiative:${K}.p3.1` },
            node: { organization: { id: 'org:kumamoto-city' }, roles: ['ACCOUNTABLE'] },
          },
        ]),
      },
      own: { nodes: expect.not.arrayContaining([{ organization: { id: 'org:kumamoto-city' } }]) },
    },
  })
})

test('a filter by SDG target asks for the links of parts where it is told to, as the matrix does', async () => {
  const answer = (await ask(`{
    parts: policyMeasures(filter: { sdgTarget: { anyOf: ["sdg:8.3"], scope: WITH_PARTS } }) { nodes { id } }
    own: policyMeasures(filter: { sdgTarget: { anyOf: ["sdg:8.3"] } }) { nodes { id } }
    alignmentMatrix(strategy: "strategy:${K}", rows: MEASURE, columns: SDG_TARGET, scope: WITH_PARTS) {
      cells { row column }
    }
  }`)) as {
    parts: { nodes: { id: string }[] }
    own: { nodes: { id: string }[] }
    alignmentMatrix: { cells: { row: string; column: string }[] }
  }
  const inMatrix = answer.alignmentMatrix.cells.filter(({ column }) => column === 'sdg:8.3')
  expect(idsOf(answer.parts.nodes)).toEqual(idsOf(inMatrix.map(({ row }) => ({ id: row }))))
  expect(answer.parts.nodes.length).toBeGreaterThan(answer.own.nodes.length)
})
