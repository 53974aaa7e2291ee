import neo4j from 'neo4j-driver'
import { type Breaker, createBreaker } from './breaker.ts'
import type { Connection } from './driver.ts'
import type { Gate } from './gate.ts'
import { createPlanning, type Planning } from './planning.ts'
import { squeezed } from './squeezed.ts'
import type { Statement } from './statement.ts'

/** Knows whether a database is away, by asking it each second once it was not reached. */
export const breakerOf = (
  { driver, database }: Connection,
  changed?: (isAway: boolean, reason?: unknown) => void,
): Breaker =>
  createBreaker({
    changed,
    probe: async () => {
      const session = driver.session({ database, defaultAccessMode: neo4j.session.READ })
      try {
        await session.run('RETURN 1', {}, { timeout: 2_000 })
      } finally {
        session.close().catch(() => undefined)
      }
    },
  })

/** The longest that the database may take to plan one statement, on a machine that has much else to do. */
const PLANNING_MS = 60_000

/** Has the statements of a database planned; through a gate where others have theirs planned too. */
export const planningOf = ({ driver, database }: Connection, gate?: Gate): Planning => {
  const explain = async ({ name, text, parameters }: Statement) => {
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ })
    const metadata = { name: `plan of ${name}` }
    await session
      .run(`EXPLAIN ${squeezed(text)}`, parameters, { timeout: PLANNING_MS, metadata })
      .finally(() => session.close().catch(() => undefined))
  }
  // What is being planned is planned to its end, whoever has left.
  const never = new AbortController().signal
  return createPlanning({
    plan: statement => (gate ? gate.turn().pass(() => explain(statement), never) : explain(statement)),
  })
}
