import type { Passage } from './request-scope.ts'

/** What the plugins of Apollo Server find in an operation's context beside what its resolvers are given. */
export interface Asked {
  readonly passage: Passage
}
