import { readFileSync } from 'node:fs'
import { holderOf } from './claim.ts'
import { passwordFile, USER } from './password.ts'
import type { Login } from './readiness.ts'

/** The server that another living process keeps on `home`, such as a running API's; undefined when there is none. */
export const runningDatabase = (home: string): Login | undefined => {
  if (holderOf(`${home}/owner`) === undefined) return undefined
  const configuration = readFileSync(`${home}/conf/neo4j.conf`, 'utf8')
  const address = /^server\.bolt\.listen_address=(\S+)$/m.exec(configuration)?.[1]
  return address
    ? { uri: `bolt://${address}`, user: USER, password: readFileSync(passwordFile(home), 'utf8') }
    : undefined
}
