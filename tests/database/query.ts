import neo4j from 'neo4j-driver'

/** Where a query goes and who asks. */
export interface Login {
  uri: string
  user: string
  password: string
}

/** Runs one statement on a connection of its own and gives its first row as plain values. */
export const firstRow = async (login: Login, statement: string): Promise<unknown> => {
  const driver = neo4j.driver(login.uri, neo4j.auth.basic(login.user, login.password), {
    disableLosslessIntegers: true,
    maxTransactionRetryTime: 0,
  })
  try {
    const { records } = await driver.executeQuery(statement, {}, { database: 'neo4j' })
    return records[0]?.toObject()
  } finally {
    await driver.close()
  }
}
