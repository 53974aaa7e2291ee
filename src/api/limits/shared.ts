import { createGate, type Gate } from '../../graph/engine/gate.ts'
import { type Addresses, countAddresses } from './addresses.ts'
import { type Allowances, createAllowances } from './allowance.ts'
import { LIMITS } from './limits.ts'
import { LIMITS_OF_MACHINE } from './of-machine.ts'

/** What all requests share: those of one process, or of all workers together. */
export interface SharedLimits {
  /** Statements that the database works on. */
  readonly statements: Gate
  /** Plans that it makes. */
  readonly plans: Gate
  /** Tables that are written. */
  readonly exports: Gate
  readonly addresses: Addresses
  /** Points for each client; undefined where no limit is set. */
  readonly allowances: Allowances | undefined
}

/** The limits as they are counted in one place. */
export const createSharedLimits = (rateLimit?: number): SharedLimits => ({
  statements: createGate({
    statements: LIMITS.statements,
    perRequest: LIMITS.statementsPerRequest,
    waiting: LIMITS.waitingRequests,
    share: {
      statements: LIMITS.shareOfRequest,
      beyond: LIMITS_OF_MACHINE.statementsBeyondShare,
      beside: { places: LIMITS_OF_MACHINE.statementsBesideOthers, ms: LIMITS.othersMs },
    },
  }),
  plans: createGate({ statements: 1, perRequest: 1, waiting: Number.POSITIVE_INFINITY }),
  exports: createGate({ statements: LIMITS.exports, perRequest: 1, waiting: LIMITS.waitingExports }),
  addresses: countAddresses(LIMITS.connectionsPerAddress),
  allowances: rateLimit === undefined ? undefined : createAllowances(rateLimit),
})
