import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
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

/** What is counted of the members of the forum, but for what is none. */
const counts = async () => {
  const [row] = await store.rows('MATCH (s:PlatformSummary) RETURN properties(s) AS counts')
  const all = Object.entries((row?.counts ?? {}) as Record<string, unknown>)
  return Object.fromEntries(all.filter(([, value]) => value !== 0))
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
  platformId: 'platform:forum',
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
    [without(FORUM, 'memberships.csv'), { platformId: 'platform:forum' }],
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
