import type { FastifyInstance } from 'fastify'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApi } from '../src/api.ts'
import { readConfig } from '../src/environment/config.ts'
import type { AssertionStatus, NeedStatus, ParticipationStatus } from '../src/generated/schema.ts'
import { importFolders } from '../src/import/import.ts'
import { appended, CITY, type Files } from './import/city.ts'
import { openStore, type Store, temporaryFolders } from './import/store.ts'

/**
 * Statements that ask for one value of an enum, with a record for every value: what is expected of a value
 * stands beside it, and a value that is forgotten does not compile.
 */
const IN_MATCHES: Readonly<Record<NeedStatus, boolean>> = { OPEN: true, MET: false, WITHDRAWN: false }
const HIDES: Readonly<Record<AssertionStatus, boolean>> = { PROPOSED: false, ACCEPTED: false, REJECTED: true }
const TAKES_PART: Readonly<Record<ParticipationStatus, boolean>> = {
  PLANNED: true,
  ACTIVE: true,
  ENDED: false,
}
const IS_RECORD: Readonly<Record<ParticipationStatus, boolean>> = {
  PLANNED: false,
  ACTIVE: true,
  ENDED: true,
}
const IS_AT_WORK: Readonly<Record<ParticipationStatus, boolean>> = {
  PLANNED: false,
  ACTIVE: true,
  ENDED: false,
}

const NEED_STATUSES = ['OPEN', 'MET', 'WITHDRAWN'] as const satisfies readonly NeedStatus[]
const ASSERTION_STATUSES = ['PROPOSED', 'ACCEPTED', 'REJECTED'] as const satisfies readonly AssertionStatus[]
const PARTICIPATION_STATUSES = [
  'PLANNED',
  'ACTIVE',
  'ENDED',
] as const satisfies readonly ParticipationStatus[]

/** The values for which something is expected, as the ends of ids. */
const expected = <Value extends string>(table: Readonly<Record<Value, boolean>>): readonly string[] =>
  Object.entries(table)
    .filter(([, isExpected]) => isExpected)
    .map(([value]) => value.toLowerCase())
    .sort()

const rows = <Value extends string>(values: readonly Value[], row: (key: string, value: Value) => string) =>
  values.map(value => row(value.toLowerCase(), value))

const organization = (id: string) => `${id},${id},,PRIVATE_SECTOR,place:431001,,`
const member = (id: string) => `${id},platform:forum,PRIVATE,,`

/** The city's dataset, with a record of every status of what statements ask for. */
const withEveryStatus = (): Files => {
  const offering = rows(NEED_STATUSES, key => `org:offer-${key}`)
  const judged = rows(ASSERTION_STATUSES, key => `org:judged-${key}`)
  const taking = rows(PARTICIPATION_STATUSES, key => `org:taking-${key}`)
  let files = appended(CITY, 'organizations.csv', ...[...offering, ...judged, ...taking].map(organization))
  files = appended(files, 'memberships.csv', ...offering.map(member))
  files = appended(
    files,
    'capabilities.csv',
    ...['wanted', 'given', 'missing', 'idle', 'judged'].map(key => `capability:${key},${key},${key},,`),
  )
  files = appended(
    files,
    'needs.csv',
    ...rows(NEED_STATUSES, (key, value) => `need:wanted-${key},${key},org:city,,,capability:wanted,${value}`),
    ...rows(
      NEED_STATUSES,
      (key, value) => `need:missing-${key},${key},org:offer-open,,,capability:missing,${value}`,
    ),
    'need:given,given,org:city,,,capability:given,OPEN',
    'need:judged,judged,org:city,,,capability:judged,OPEN',
    'need:walk,walk,org:city,initiative:hoshi.p1.1.1,,capability:given,OPEN',
  )
  files = appended(
    files,
    'offers.csv',
    ...rows(
      NEED_STATUSES,
      (key, value) => `offer:given-${key},${key},org:offer-${key},capability:given,${value}`,
    ),
    ...rows(
      NEED_STATUSES,
      (key, value) => `offer:idle-${key},${key},org:offer-open,capability:idle,${value}`,
    ),
    ...rows(ASSERTION_STATUSES, key => `offer:judged-${key},${key},org:judged-${key},capability:judged,OPEN`),
    ...rows(
      PARTICIPATION_STATUSES,
      key => `offer:taking-${key},${key},org:taking-${key},capability:given,OPEN`,
    ),
  )
  files = appended(
    files,
    'participations.csv',
    ...rows(
      PARTICIPATION_STATUSES,
      (key, value) => `org:taking-${key},initiative:hoshi.p1.1.1,IMPLEMENTING,${value}`,
    ),
  )
  return appended(
    files,
    'assertions.csv',
    ...rows(
      ASSERTION_STATUSES,
      (key, value) =>
        `org:judged-${key},FITS,need:judged,,,,,MANUAL_CURATION,0.9,0.9,${value},editor,2026-01-01,理由,Reason,,`,
    ),
    'initiative:hoshi.p1.1.1,ALIGNS_WITH,sdg:11.2,,,,,MANUAL_CURATION,0.9,0.9,ACCEPTED,editor,2026-01-01,歩道,Pavements,,',
    'initiative:hoshi.p1.1.1,ADVANCES,measure:hoshi.1.1,,,,,MANUAL_CURATION,0.9,0.9,ACCEPTED,editor,2026-01-01,歩道,Pavements,,',
    'need:given,ALIGNS_WITH,sdg:11.2,,,,,MANUAL_CURATION,0.9,0.9,ACCEPTED,editor,2026-01-01,交通,Transport,,',
  )
}

const temporary = temporaryFolders()
let store: Store
let api: FastifyInstance

beforeAll(async () => {
  store = await openStore()
  const folder = await temporary.write({ files: withEveryStatus() })
  await importFolders(store, [folder], {})
  api = await createApi({
    connection: store,
    config: readConfig({ REQUEST_TIMEOUT_MS: '120000' }),
    log: pino({ level: 'silent' }),
  })
}, 240_000)

afterAll(async () => {
  await api.close()
  await store.close()
  await temporary.remove()
})

interface Answer {
  readonly data?: { readonly answer?: unknown }
  readonly errors?: unknown
}

const answer = async <Shape>(question: string): Promise<Shape> => {
  const payload = { query: `{ answer: ${question} }` }
  const response = await api.inject({ method: 'POST', url: '/graphql', payload })
  const { data, errors } = response.json<Answer>()
  if (errors) throw new Error(`${question}\n${JSON.stringify(errors)}`)
  return data?.answer as Shape
}

/** The ends of the ids that begin so, of a list of an answer. */
const endsOf = async (question: string, beginning: string): Promise<readonly string[]> => {
  const { nodes } = await answer<{ readonly nodes: readonly { readonly id: string }[] }>(question)
  return nodes
    .map(({ id }) => id)
    .filter(id => id.startsWith(beginning))
    .map(id => id.slice(beginning.length))
    .sort()
}

describe('a need or an offer counts while it is open', () => {
  it('where a company could help', async () => {
    const question = 'collaborationAreas(for: { profile: { capabilities: ["capability:wanted"] } })'
    expect(await endsOf(`${question} { nodes { ... on Entity { id } } }`, 'need:wanted-')).toEqual(
      expected(IN_MATCHES),
    )
  })

  it('who could meet a need', async () => {
    const question = 'suggestedPartners(for: { need: "need:given" }) { nodes { id } }'
    expect(await endsOf(question, 'org:offer-')).toEqual(expected(IN_MATCHES))
  })

  it('needs of a platform that nothing answers, and offers that nothing takes', async () => {
    const needs = 'needsWithoutOffers: needsWithoutOffers(first: 100) { nodes { id } }'
    const offers = 'offersWithoutNeeds(first: 100) { nodes { id } }'
    const found = await answer<Record<string, { readonly nodes: readonly { readonly id: string }[] }>>(
      `platform(id: "platform:forum") { ${needs} ${offers} }`,
    )
    const ends = (list: string, beginning: string) =>
      (found[list]?.nodes ?? [])
        .filter(({ id }) => id.startsWith(beginning))
        .map(({ id }) => id.slice(beginning.length))
    expect(ends('needsWithoutOffers', 'need:missing-')).toEqual(expected(IN_MATCHES))
    expect(ends('offersWithoutNeeds', 'offer:idle-')).toEqual(expected(IN_MATCHES))
  })
})

describe('only a rejected judgement hides a partner', () => {
  it('from a need', async () => {
    const question = 'suggestedPartners(for: { need: "need:judged" }) { nodes { id } }'
    const shown = await endsOf(question, 'org:judged-')
    expect(ASSERTION_STATUSES.map(value => value.toLowerCase()).filter(key => !shown.includes(key))).toEqual(
      expected(HIDES),
    )
  })

  it.each(ASSERTION_STATUSES)('from an organisation: %s', async value => {
    const question = `collaborationAreas(for: { organization: "org:judged-${value.toLowerCase()}" })`
    const found = await endsOf(`${question} { nodes { ... on Entity { id } } }`, 'need:')
    expect(found.includes('judged')).toBe(!HIDES[value])
  })
})

describe('a participation counts by its status', () => {
  it('who takes part already is not suggested', async () => {
    const question = 'suggestedPartners(for: { initiative: "initiative:hoshi.p1.1.1" }) { nodes { id } }'
    const shown = await endsOf(question, 'org:taking-')
    expect(
      PARTICIPATION_STATUSES.map(value => value.toLowerCase())
        .filter(key => !shown.includes(key))
        .sort(),
    ).toEqual([...expected(TAKES_PART)].sort())
  })

  it.each(PARTICIPATION_STATUSES)('as a track record: %s', async value => {
    const question = `suggestedPartners(for: { need: "need:given" }) { edges { node { id } features { name value } } }`
    const { edges } = await answer<{
      readonly edges: readonly {
        readonly node: { readonly id: string }
        readonly features: readonly { readonly name: string; readonly value: number | null }[]
      }[]
    }>(question)
    const edge = edges.find(({ node }) => node.id === `org:taking-${value.toLowerCase()}`)
    const record = edge?.features.find(({ name }) => name === 'TRACK_RECORD')?.value
    expect(record).toBe(IS_RECORD[value] ? 0.5 : 0)
  })

  it('as somebody at work on a measure', async () => {
    const question =
      'gaps(strategy: "strategy:hoshi", kinds: [MEASURE]) { node { ... on Entity { id } } parts { name value } }'
    const [gap] =
      await answer<
        readonly { readonly parts: readonly { readonly name: string; readonly value: number | null }[] }[]
      >(question)
    // The city is at work on it too, by its bus routes.
    const atWork = 1 + expected(IS_AT_WORK).length
    expect(gap?.parts.find(({ name }) => name === 'ABSENCE')?.value).toBeCloseTo(1 / (1 + atWork), 4)
  })
})
