import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { DatabaseUnavailable, OR_OWN_SERVER } from './unavailable.ts'

/** The one user of Neo4j Community. */
export const USER = 'neo4j'

const ITERATIONS = 1024

/** The line by which Neo4j learns its first password: a salted SHA-256, applied again and again. */
const credential = (password: string): string => {
  const salt = randomBytes(32)
  let hash = createHash('sha256').update(salt).update(password).digest()
  for (let i = 1; i < ITERATIONS; i += 1) hash = createHash('sha256').update(hash).digest()
  return `${USER}:SHA-256,${hash.toString('hex')},${salt.toString('hex')},${ITERATIONS}:\n`
}

/** Where the password of this home is kept, readable by its owner only. */
export const passwordFile = (home: string): string => `${home}/password`

/** The password of this home, made up before its first start; a store whose password is lost is refused. */
export const passwordOf = (home: string): string => {
  const file = passwordFile(home)
  if (!existsSync(file)) {
    if (existsSync(`${home}/data/databases`)) {
      throw new DatabaseUnavailable(
        `The database in ${home} has lost its password file: put ${file} back, or delete the folder ${home} to begin with an empty database, ${OR_OWN_SERVER}.`,
      )
    }
    writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 })
  }
  const password = readFileSync(file, 'utf8')
  // Neo4j reads this only while it has no user yet, so it also serves a first start that was cut short.
  mkdirSync(`${home}/data/dbms`, { recursive: true })
  writeFileSync(`${home}/data/dbms/auth.ini`, credential(password), { mode: 0o600 })
  return password
}
