import { GROWING } from './growing.ts'

/** What the operations are asked of, in one store. */
export interface Subject {
  readonly initiative: string
  readonly place: string
  /** The prefecture around it. */
  readonly prefecture: string
  /** One that many initiatives have. */
  readonly status: string
  readonly strategy: string
  /** A target that about a tenth of all initiatives serve. */
  readonly target: string
  /** The target that most initiatives serve. */
  readonly hub: string
  /** Another that very many serve. */
  readonly secondHub: string
  /** One that takes part in many initiatives, and one that does not. */
  readonly organizations: readonly [string, string]
  readonly platform: string
  readonly text: string
}

/** A question to the API. */
export interface Operation {
  readonly name: string
  readonly about: string
  readonly query: string
  readonly variables: (subject: Subject) => Record<string, unknown>
  /** The connection whose later pages are meant, and at which item to begin. */
  readonly beginAt?: { readonly connection: string; readonly item: number }
}

const FIELDS = 'id name nameEn: name(language: EN) kind status order'

const BY_STATUS = `query ($status: [ActivityStatus!], $after: String, $first: Int = 20) {
  initiatives(filter: { status: $status }, orderBy: { field: NAME }, first: $first, after: $after) {
    nodes { ${FIELDS} } pageInfo { endCursor hasNextPage }
  }
}`

const serving = (about: string) => `query ($target: ID!) { sdgTarget(id: $target) { ${about} } }`

const AREAS = 'complete edges { score text features { name value contribution } node { id name } }'

/** What is asked most, as PERFORMANCE numbers it. */
const ASKED_MOST: readonly Operation[] = [
  {
    name: 'O1',
    about: 'an initiative by its id, six fields',
    query: `query ($initiative: ID!) { initiative(id: $initiative) { ${FIELDS} } }`,
    variables: ({ initiative }) => ({ initiative }),
  },
  {
    name: 'O2a',
    about: 'initiatives of a city by status, in the order of their names',
    query: `query ($place: ID!, $status: [ActivityStatus!]) {
      initiatives(filter: { place: { anyOf: [$place] }, status: $status }, orderBy: { field: NAME }) { nodes { ${FIELDS} } }
    }`,
    variables: ({ place, status }) => ({ place, status: [status] }),
  },
  {
    name: 'O2b',
    about: 'all initiatives by status, in the order of their names',
    query: BY_STATUS,
    variables: ({ status }) => ({ status: [status] }),
  },
  {
    name: 'O2c',
    about: 'the same, page 50',
    query: BY_STATUS,
    variables: ({ status }) => ({ status: [status] }),
    beginAt: { connection: 'initiatives', item: 980 },
  },
  {
    name: 'O3',
    about: 'a strategy down to measures, initiatives and their targets',
    query: `query ($strategy: ID!) { strategy(id: $strategy) { name goals { name measures { name initiatives(first: 20) {
      edges { node { name sdgTargets(first: 10) { edges { strength node { code name } } } } }
    } } } } }`,
    variables: ({ strategy }) => ({ strategy }),
  },
  {
    name: 'O4',
    about: 'the same with counts and the data of every link',
    query: `query ($strategy: ID!) { strategy(id: $strategy) { name goals { name measures { name initiatives(first: 20) {
      totalCount edges { relationship strength confidence node { name sdgTargets(first: 10) {
        totalCount edges { strength confidence node { code name } }
      } } }
    } } } } }`,
    variables: ({ strategy }) => ({ strategy }),
  },
  {
    name: 'O5',
    about: 'the ten organisations with most initiatives for a target',
    query: serving('topOrganizations(first: 10) { edges { initiativeCount node { id name kind } } }'),
    variables: ({ hub }) => ({ target: hub }),
  },
  {
    name: 'O6',
    about: 'how two organisations are connected, at most six hops',
    query: `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, maxLength: 6, samples: INCLUDE) {
      complete paths { score length nodes { id } }
    } }`,
    variables: ({ organizations: [from, to] }) => ({ from, to }),
  },
  {
    name: 'O7',
    about: 'full text, 20 results with their types',
    query: `query ($text: String!) { search(text: $text, first: 20) { edges { score node { id name } } } }`,
    variables: ({ text }) => ({ text }),
  },
  {
    name: 'O8a',
    about: 'the strongest 100 initiatives for a target',
    query: serving('initiatives(first: 100) { edges { strength node { id name status } } }'),
    variables: ({ target }) => ({ target }),
  },
  {
    name: 'O8b',
    about: 'the same for the target that most serve',
    query: serving('initiatives(first: 100) { edges { strength node { id name status } } }'),
    variables: ({ hub }) => ({ target: hub }),
  },
  {
    name: 'O8c',
    about: 'how many initiatives serve that target',
    query: serving('initiatives(first: 1) { totalCount }'),
    variables: ({ hub }) => ({ target: hub }),
  },
  {
    name: 'O9',
    about: 'the neighbourhood of an initiative, two hops, at most 200',
    query: `query ($id: ID!) { neighborhood(ids: [$id], depth: 2, limit: 200) {
      nodes { id name } edges { from to relationship strength }
    } }`,
    variables: ({ initiative }) => ({ id: initiative }),
  },
  {
    name: 'O10',
    about: 'initiatives of a city that serve a target',
    query: `query ($place: ID!, $target: ID!) {
      initiatives(filter: { place: { anyOf: [$place] }, sdgTarget: { anyOf: [$target] } }) { nodes { ${FIELDS} } }
    }`,
    variables: ({ place, hub }) => ({ place, target: hub }),
  },
  {
    name: 'O11',
    about: 'the table of measures and SDG goals',
    query: `query ($strategy: ID!) { alignmentMatrix(strategy: $strategy, rows: MEASURE, columns: SDG_GOAL) {
      rows { total node { id } } columns { total node { id } } cells { row column count strength greatest }
    } }`,
    variables: ({ strategy }) => ({ strategy }),
  },
  {
    name: 'O12',
    about: "an organisation's matching needs, scored, 20",
    query: `query ($organization: ID!) {
      collaborationAreas(for: { organization: $organization }, filter: { kind: [NEED] }) { ${AREAS} }
    }`,
    variables: ({ organizations: [organization] }) => ({ organization }),
  },
  {
    name: 'O13',
    about: 'the same with initiatives and measures',
    query: `query ($organization: ID!) {
      collaborationAreas(for: { organization: $organization }) { ${AREAS} }
    }`,
    variables: ({ organizations: [organization] }) => ({ organization }),
  },
  {
    name: 'O14',
    about: 'partners for an initiative, scored, 20',
    query: `query ($initiative: ID!) {
      suggestedPartners(for: { initiative: $initiative }) { ${AREAS} }
    }`,
    variables: ({ initiative }) => ({ initiative }),
  },
]

/** The operations by which the work of the API is measured: what is asked most, and what could grow with the graph. */
export const OPERATIONS: readonly Operation[] = [...ASKED_MOST, ...GROWING]
