import type { Operation } from './operations.ts'

const NAMED = '{ nodes { id name } }'
const ITEMS = '{ edges { node { id name } } }'

/** Questions that begin at a hub, count, or hold lists in lists: their work must not grow with the graph. */
export const GROWING: readonly Operation[] = [
  {
    name: 'G1',
    about: 'every facet of all initiatives',
    query: '{ initiatives(first: 1) { facets { field values { count } } } }',
    variables: () => ({}),
  },
  {
    name: 'G2',
    about: 'initiatives by the target that most serve',
    query: `query ($hub: ID!) { initiatives(filter: { sdgTarget: { anyOf: [$hub] } }) ${NAMED} }`,
    variables: ({ hub }) => ({ hub }),
  },
  {
    name: 'G3',
    about: 'initiatives by two such targets at once',
    query: `query ($hubs: [ID!]!) { initiatives(filter: { sdgTarget: { allOf: $hubs } }) ${NAMED} }`,
    variables: ({ hub, secondHub }) => ({ hubs: [hub, secondHub] }),
  },
  {
    name: 'G4',
    about: 'organisations by such a target, of which none names one',
    query: `query ($hub: ID!) { organizations(filter: { sdgTarget: { anyOf: [$hub] } }) ${NAMED} }`,
    variables: ({ hub }) => ({ hub }),
  },
  {
    name: 'G5',
    about: 'the first neighbours of such a target',
    query: `query ($hub: ID!) { sdgTarget(id: $hub) { neighbors(first: 20) ${ITEMS} } }`,
    variables: ({ hub }) => ({ hub }),
  },
  {
    name: 'G6',
    about: 'the neighbourhood of such a target, one hop, at most 100',
    query: 'query ($hub: ID!) { neighborhood(ids: [$hub]) { nodes { id name } edges { from to } } }',
    variables: ({ hub }) => ({ hub }),
  },
  {
    name: 'G7',
    about: 'how many neighbours of each kind a platform has',
    query:
      'query ($platform: ID!) { platform(id: $platform) { neighborSummary { relationship type count } } }',
    variables: ({ platform }) => ({ platform }),
  },
  {
    name: 'G8',
    about: '100 needs with offers, capabilities and targets',
    query: `{ needs(first: 100) { nodes { id requires { id } sdgTargets(first: 3) { edges { node { id } } }
      offers(first: 3) { edges { node { id } } } } } }`,
    variables: () => ({}),
  },
  {
    name: 'G9',
    about: 'the last members of a category',
    query: `query ($platform: ID!) { platform(id: $platform) { members(category: [PRIVATE], last: 20) { nodes { id } } } }`,
    variables: ({ platform }) => ({ platform }),
  },
  {
    name: 'G10',
    about: 'the table of 100 places and SDG goals',
    query: '{ placeAlignmentMatrix(first: 100) { rows { total node { id } } cells { row column count } } }',
    variables: () => ({}),
  },
  {
    name: 'G11',
    about: 'organisations similar to one that takes part in much',
    query: 'query ($id: ID!) { organization(id: $id) { similar(first: 10) { score node { id name } } } }',
    variables: ({ organizations: [id] }) => ({ id }),
  },
  {
    name: 'G12',
    about: 'the gaps of a prefecture',
    query: 'query ($place: ID!) { gaps(place: $place) { kind gap node { id name } } }',
    variables: ({ prefecture }) => ({ place: prefecture }),
  },
  {
    name: 'G13',
    about: 'initiatives by status with their number',
    query: `query ($status: [ActivityStatus!]) { initiatives(filter: { status: $status }) { totalCount nodes { id name } } }`,
    variables: ({ status }) => ({ status: [status] }),
  },
]
