import { Neo4jError } from 'neo4j-driver'
import type { Address, Connection } from './driver.ts'
import { GraphUnavailable } from './failure.ts'

const NO_ENCRYPTION =
  'no trusted encrypted connection can be made: use the scheme that the server speaks, bolt:// or neo4j://, with +s for a trusted and +ssc for a self-signed certificate'

/** What drivers say of encryption whatever the reason was: of a connection that is not encrypted it tells nothing. */
const ENCRYPTED = /^\w+\+s(sc)?:/

const NETWORK: readonly (readonly [RegExp, string])[] = [
  [/ENOTFOUND|EAI_AGAIN/, 'its host is not known: correct the host in NEO4J_URI'],
  [/ECONNREFUSED/, 'nothing listens there: start that server, or correct host and port in NEO4J_URI'],
  [/certificate|SSL|TLS|EPROTO|wrong version number|ERR_TLS|secure|encrypt/i, NO_ENCRYPTION],
  [/EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|timed? ?out/i, 'it does not answer: check the network and NEO4J_URI'],
]

/** Why a server cannot be used, with what to do. */
const reasonOf = ({ code, message, cause }: Neo4jError, { uri, user, database }: Address): string => {
  if (/Security\.(Unauthorized|CredentialsExpired|TokenExpired)/.test(code))
    return `it does not accept user ${user} with this password: correct NEO4J_USER and NEO4J_PASSWORD`
  if (code.endsWith('Security.AuthenticationRateLimit'))
    return 'it refuses logins for a while after too many wrong ones: correct NEO4J_PASSWORD and wait some seconds'
  if (code.endsWith('DatabaseNotFound')) return `it has no database ${database}: correct NEO4J_DATABASE`
  if (code.endsWith('Security.Forbidden'))
    return `user ${user} may not read database ${database}: give it the rights, or name another in NEO4J_USER`
  const said = `${message} ${cause instanceof Error ? cause.message : ''}`
  const isMeant = (reason: string) => reason !== NO_ENCRYPTION || ENCRYPTED.test(uri)
  const known = NETWORK.find(([pattern, reason]) => pattern.test(said) && isMeant(reason))
  if (known) return known[1]
  // A server of Neo4j has codes of its own; whatever else answers there has none, or those of the driver.
  if (!code.startsWith('Neo.'))
    return 'it is no Neo4j server that answers by Bolt: correct host and port in NEO4J_URI, or add +s or +ssc to the scheme of one that speaks encrypted only'
  return `it says "${message.split('\n', 1)[0]?.slice(0, 200)}" (${code}): mend that there, or name another in NEO4J_URI`
}

/** Makes sure that the server can be used; throws GraphUnavailable with one sentence that says what to do. */
export const requireReach = async ({ driver }: Connection, address: Address): Promise<void> => {
  const session = driver.session({ database: address.database, defaultAccessMode: 'READ' })
  try {
    await session.run('RETURN 1')
  } catch (error) {
    if (!(error instanceof Neo4jError)) throw error
    const reason = reasonOf(error, address)
    throw new GraphUnavailable(`The database at ${address.uri} cannot be used, ${reason}.`, { cause: error })
  } finally {
    await session.close()
  }
}
