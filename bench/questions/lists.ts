import {
  INITIATIVE_BY_ID,
  INITIATIVES_AFTER,
  INITIATIVES_BY_STATUS,
  INITIATIVES_OF_PLACE,
  INITIATIVES_OF_PLACE_SERVING,
} from '../by-hand/lists.ts'
import { aboutOf, asMeasured, type Question, spelling } from './question.ts'

type Row = Readonly<
  Record<'id' | 'name' | 'nameJa' | 'nameEn' | 'kind' | 'status', string> & { readonly order: number }
>

const factsOf = ({ id, name, nameJa, nameEn, kind, status, order }: Row) => ({
  id,
  name: name ?? nameJa,
  nameEn,
  kind,
  status,
  order,
})

const ofNodes = ({ initiatives }: { readonly initiatives: { readonly nodes: readonly Row[] } }) =>
  initiatives.nodes.map(factsOf)
const ofRows = (rows: readonly Row[]) => rows.map(factsOf)
const ofList = ({ initiatives }: { readonly initiatives: readonly Row[] }) => initiatives.map(factsOf)
const ofEdges = ({ found }: { readonly found: { readonly edges: readonly { readonly node: Row }[] } }) =>
  found.edges.map(({ node }) => factsOf(node))

const FIELDS = 'id nameJa nameEn kind status order'
const BY_NAME = 'sort: [{ nameKey: ASC }, { id: ASC }]'

/** The three ways by which what is done in a city stands below its strategy, as relationships one after the other. */
const OF_PLACE = `OR: [
  { goals: { some: { strategies: { some: { places: { some: { id: { eq: $place } } } } } } } }
  { projects: { some: { strategies: { some: { places: { some: { id: { eq: $place } } } } } } } }
  { parents: { some: { projects: { some: { strategies: { some: { places: { some: { id: { eq: $place } } } } } } } } } }
]`

const byId = spelling<{ readonly initiatives: readonly Row[] }>(
  `query ($id: ID!) { initiatives(where: { id: { eq: $id } }) { ${FIELDS} } }`,
  ({ initiative }) => ({ id: initiative }),
  ofList,
)

const O1: Question = {
  name: 'O1',
  about: aboutOf('O1'),
  ours: asMeasured<{ readonly initiative: Row }>('O1', ({ initiative }) => [factsOf(initiative)]),
  peer: { obvious: byId, best: byId },
  raw: spelling<readonly Row[]>(INITIATIVE_BY_ID, ({ initiative }) => ({ id: initiative }), ofRows),
}

const O2a: Question = {
  name: 'O2a',
  about: aboutOf('O2a'),
  ours: asMeasured('O2a', ofNodes),
  peer: {
    obvious: spelling(
      `query ($place: ID!, $status: String!) {
        initiatives(where: { status: { eq: $status }, ${OF_PLACE} }, ${BY_NAME}, limit: 20) { ${FIELDS} }
      }`,
      ({ place, status }) => ({ place, status }),
      ofList,
    ),
    best: spelling(
      `query ($place: ID!, $status: String!) {
        initiatives: initiativesOfPlace(place: $place, status: $status) { ${FIELDS} }
      }`,
      ({ place, status }) => ({ place, status }),
      ofList,
    ),
  },
  raw: spelling(INITIATIVES_OF_PLACE, ({ place, status }) => ({ place, status }), ofRows),
}

const connectionByStatus = (after: boolean) => `query ($status: String!${after ? ', $after: String' : ''}) {
  found: initiativesConnection(where: { status: { eq: $status } }, ${BY_NAME}, first: 20${after ? ', after: $after' : ''}) {
    edges { node { ${FIELDS} } } pageInfo { endCursor hasNextPage }
  }
}`

/** The cursor of the peer is the number of items before a page, as graphql-relay writes it. */
const relayCursor = (passed: number) =>
  passed === 0 ? null : Buffer.from(`arrayconnection:${passed - 1}`).toString('base64')

const O2b: Question = {
  name: 'O2b',
  about: aboutOf('O2b'),
  ours: asMeasured('O2b', ofNodes),
  peer: {
    obvious: spelling(connectionByStatus(false), ({ status }) => ({ status }), ofEdges),
    best: spelling(
      `query ($status: String!) { initiatives(where: { status: { eq: $status } }, ${BY_NAME}, limit: 20) { ${FIELDS} } }`,
      ({ status }) => ({ status }),
      ofList,
    ),
  },
  raw: spelling(INITIATIVES_BY_STATUS, ({ status }) => ({ status }), ofRows),
}

const O2c: Question = {
  name: 'O2c',
  about: aboutOf('O2c'),
  ours: asMeasured('O2c', ofNodes),
  peer: {
    obvious: spelling(
      connectionByStatus(true),
      ({ status, passed }) => ({ status, after: relayCursor(passed) }),
      ofEdges,
    ),
    best: spelling(
      `query ($status: String!, $passed: Int!) {
        initiatives(where: { status: { eq: $status } }, ${BY_NAME}, limit: 20, offset: $passed) { ${FIELDS} }
      }`,
      ({ status, passed }) => ({ status, passed }),
      ofList,
    ),
  },
  raw: spelling(INITIATIVES_AFTER, ({ status, last }) => ({ status, ...last }), ofRows),
}

const O10: Question = {
  name: 'O10',
  about: aboutOf('O10'),
  ours: asMeasured('O10', ofNodes),
  peer: {
    obvious: spelling(
      `query ($place: ID!, $target: ID!) {
        initiatives(where: { sdgTargets: { some: { id: { eq: $target } } }, ${OF_PLACE} }, sort: [{ sortKey: ASC }], limit: 20) { ${FIELDS} }
      }`,
      ({ place, hub }) => ({ place, target: hub }),
      ofList,
    ),
    best: spelling(
      `query ($place: ID!, $target: ID!) {
        initiatives: initiativesOfPlaceServing(place: $place, target: $target) { ${FIELDS} }
      }`,
      ({ place, hub }) => ({ place, target: hub }),
      ofList,
    ),
  },
  raw: spelling(INITIATIVES_OF_PLACE_SERVING, ({ place, hub }) => ({ place, target: hub }), ofRows),
}

/** Single things and lists of initiatives. */
export const LISTS: readonly Question[] = [O1, O2a, O2b, O2c, O10]
