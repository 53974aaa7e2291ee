/** No database can be had; the message is for the person at the terminal and says what to do. */
export class DatabaseUnavailable extends Error {
  override name = 'DatabaseUnavailable'
}

/** The way out that every such message offers. */
export const OR_OWN_SERVER = 'or set NEO4J_URI to use a Neo4j server of your own'
