import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { createApi } from '../src/api.ts'
import { readConfig } from '../src/environment/config.ts'
import { createGraph } from '../src/graph/engine/driver.ts'
import { platformSummaries } from '../src/graph/read/questions/platform-summary.ts'
import { importFolders } from '../src/import/import.ts'
import { appended, CITY, type Files, replaced, without } from './import/city.ts'
import { openStore, type Store, temporaryFolders } from './import/store.ts'

const temporary = temporaryFolders()
let store: Store

beforeAll(async () => {
  store = await openStore()
})

beforeEach(() => store.clear())

afterAll(async () => {
  await store.close()
  await temporary.remove()
})

const load = async (files: Files) =>
  importFolders(store, [await temporary.write({ city: files })], { allowDelete: true })

/** What is counted of the members of the forum on a day, but for what is none. */
const counts = async (day = '2026-11-29') => {
  const [counted = {}] = await platformSummaries(
    createGraph(store, { timeoutMs: 60_000 }),
    ['platform:forum'],
    day,
  )
  return Object.fromEntries(Object.entries(counted).filter(([, value]) => value !== 0))
}

/** The fixture, its city also a member of the forum that offers something, with links of all three kinds. */
const FORUM: Files = appended(
  appended(CITY, 'offers.csv', 'offer:advice,助言,org:city,capability:analysis,OPEN'),
  'assertions.csv',
  ...['need:routes', 'offer:advice', 'org:city'].map(
    id => `${id},ALIGNS_WITH,sdg:11.2,,,,,MANUAL_CURATION,0.8,0.9,ACCEPTED,editor,2026-01-01,理由,Reason,,`,
  ),
)

const FORUM_COUNTS = {
  membersLOCAL_GOVERNMENT: 1,
  endedLOCAL_GOVERNMENT: 1,
  needs11: 1,
  offers11: 1,
  organizations11: 1,
  undatedNeeds: 1,
  undatedOffers: 1,
}

it('counts the members of a platform and what they do, and nothing of those of its groups', async () => {
  await load(FORUM)
  expect(await counts()).toEqual(FORUM_COUNTS)
})

it('counts a need on the days on which it is open, from the first to the last', async () => {
  const dated = replaced(FORUM, 'needs.csv', 'requires,status', 'requires,status,postedOn,validTo')
  const { undatedNeeds: _, ...alike } = FORUM_COUNTS
  const { needs11: __, ...withoutNeed } = alike
  await load(replaced(dated, 'needs.csv', ',OPEN', ',OPEN,2026-02-01,2026-10-31'))
  for (const day of ['2026-02-01', '2026-06-15', '2026-10-31']) expect(await counts(day)).toEqual(alike)
  for (const day of ['2026-01-31', '2026-11-01']) expect(await counts(day)).toEqual(withoutNeed)
  await load(replaced(dated, 'needs.csv', ',OPEN', ',OPEN,2026-02-01,'))
  expect(await counts('2026-11-01')).toEqual(alike)
  await load(replaced(dated, 'needs.csv', ',OPEN', ',MET,2026-02-01,'))
  expect(await counts('2026-11-01')).toEqual(withoutNeed)
})

it('follows every change, and comes back when all are taken back', async () => {
  await load(FORUM)
  const { needs11: _, ...withoutNeed } = FORUM_COUNTS
  const changes: readonly (readonly [Files, object])[] = [
    [replaced(FORUM, 'needs.csv', ',OPEN', ',MET'), withoutNeed],
    [
      replaced(FORUM, 'memberships.csv', '2020-04-01,2024-03-31', ','),
      { ...FORUM_COUNTS, endedLOCAL_GOVERNMENT: undefined, undatedMembers: 1 },
    ],
    [
      appended(FORUM, 'memberships.csv', 'org:made-up,platform:forum,PRIVATE,2021-01-01,'),
      { ...FORUM_COUNTS, membersPRIVATE: 1, undatedOffers: 2 },
    ],
    [
      replaced(FORUM, 'offers.csv', 'org:city,capability:analysis', 'org:made-up,capability:analysis'),
      { ...FORUM_COUNTS, offers11: undefined, undatedOffers: undefined },
    ],
    [
      replaced(
        FORUM,
        'assertions.csv',
        'org:city,ALIGNS_WITH,sdg:11.2,,,,,MANUAL_CURATION,0.8,0.9,ACCEPTED',
        'org:city,ALIGNS_WITH,sdg:11.2,,,,,MANUAL_CURATION,0.8,0.9,REJECTED',
      ),
      { ...FORUM_COUNTS, organizations11: undefined },
    ],
    [without(FORUM, 'memberships.csv'), {}],
  ]
  for (const [files, expected] of changes) {
    await load(files)
    expect(await counts()).toEqual(
      Object.fromEntries(Object.entries(expected).filter(([, count]) => count !== undefined)),
    )
  }
  await load(FORUM)
  expect(await counts()).toEqual(FORUM_COUNTS)
}, 240_000)

it('what is made up hides nothing that is real, and is found itself', async () => {
  const api = await createApi({
    connection: store,
    config: readConfig({ REQUEST_TIMEOUT_MS: '60000' }),
    log: pino({ level: 'silent' }),
  })
  const marked = replaced(CITY, 'offers.csv', 'provides,status', 'provides,status,sample')
  const madeUp = (offer: string) => replaced(marked, 'offers.csv', ',OPEN', offer)
  const asked = async () => {
    const lists = ['', '(samples: EXCLUDE)', '(samples: INCLUDE)'].flatMap((samples, place) => [
      `n${place}: needsWithoutOffers${samples} { totalCount nodes { id } }`,
      `o${place}: offersWithoutNeeds${samples} { totalCount nodes { id } }`,
    ])
    const query = `{ platform(id: "platform:forum") { ${lists.join(' ')} } }`
    const { data } = (await api.inject({ method: 'POST', url: '/graphql', payload: { query } })).json()
    return Object.fromEntries(
      Object.entries<{ totalCount: number; nodes: { id: string }[] }>(data.platform).map(
        ([name, { nodes }]) => [name, nodes.map(({ id }) => id)],
      ),
    )
  }
  const bothMembers = (files: Files) =>
    appended(files, 'memberships.csv', 'org:made-up,platform:forum,PRIVATE,2021-01-01,')
  const [NEED, NONE]: [string[], string[]] = [['need:routes'], []]
  // A made-up offer answers the real need only where it is asked to; the need that it meets is no matter of it being real.
  await load(bothMembers(madeUp(',OPEN,true')))
  expect(await asked()).toEqual({ n0: NEED, n1: NEED, n2: NONE, o0: NONE, o1: NONE, o2: NONE })
  await load(bothMembers(madeUp(',OPEN,false')))
  expect(await asked()).toEqual({ n0: NONE, n1: NONE, n2: NONE, o0: NONE, o1: NONE, o2: NONE })
  await load(bothMembers(madeUp(',WITHDRAWN,true')))
  expect(await asked()).toEqual({ n0: NEED, n1: NEED, n2: NEED, o0: NONE, o1: NONE, o2: NONE })
  // An offer of something that nobody needs is found; made up, not among what is real alone.
  const unasked = replaced(bothMembers(madeUp(',OPEN,true')), 'needs.csv', ',OPEN', ',MET')
  await load(unasked)
  expect(await asked()).toMatchObject({ o0: ['offer:sensors'], o1: NONE, o2: ['offer:sensors'] })
  await api.close()
}, 120_000)
