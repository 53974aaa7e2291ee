/** What the pages of a client ask: a list page by page, an item again by its id, and the same item by another way. */
export const NEEDS = `
  query Needs($count: Int!, $cursor: String) {
    needs(first: $count, after: $cursor, orderBy: { field: VALID_TO }) {
      edges { cursor node { id name status } }
      pageInfo { hasNextPage endCursor hasPreviousPage startCursor }
    }
  }`

export const NODE = `
  query Again($id: ID!) {
    node(id: $id) { __typename id name ... on Initiative { status } }
  }`

export const INITIATIVE = `
  query One($id: ID!) {
    initiative(id: $id) { __typename id order kind }
  }`

/** The same for Relay: its compiler makes the queries for the next page and for the item again. */
export const RELAY = `
graphql\`
  query needsPageQuery($count: Int!, $cursor: String) {
    ...needsPage_query
  }
\`
graphql\`
  fragment needsPage_query on Query @refetchable(queryName: "needsPageNextQuery") {
    needs(first: $count, after: $cursor, orderBy: { field: VALID_TO }) @connection(key: "needsPage_needs") {
      edges { node { id name status } }
    }
  }
\`
graphql\`
  query initiativePageQuery($id: ID!) {
    initiative(id: $id) { id ...initiativePage_initiative ...initiativePeople_initiative }
  }
\`
graphql\`
  fragment initiativePage_initiative on Initiative @refetchable(queryName: "initiativePageAgainQuery") {
    name
    status
    sdgTargets(first: 2) { edges { strength node { id code } } }
  }
\`
graphql\`
  fragment initiativePeople_initiative on Initiative
  @argumentDefinitions(count: { type: "Int", defaultValue: 1 }, cursor: { type: "String" })
  @refetchable(queryName: "initiativePeopleNextQuery") {
    participations(first: $count, after: $cursor) @connection(key: "initiativePeople_participations") {
      edges { through { id } node { id organization { id } } }
    }
  }
\`
graphql\`
  fragment anyNode_node on Node @refetchable(queryName: "anyNodeAgainQuery") {
    id
  }
\`
`
