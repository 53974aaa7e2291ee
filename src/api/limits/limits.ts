/** Every bound on what a request may ask, in one place; depth and nodes can be changed by configuration. */
export const LIMITS = {
  /** Bytes of a request's body. */
  bodyBytes: 256 * 1024,
  /** Words and marks of a query; the standard introspection query has about 250. */
  tokens: 2_000,
  /** Errors reported at most for one query, and for its variables. */
  validationErrors: 20,
  coercionErrors: 10,
  /** Characters of one text argument: an id, a cursor, words to search for. */
  textLength: 1_000,
  /** Of those that are shorter: texts that are looked for, or in. */
  textLengths: {
    'search.text': 200,
    'suggest.prefix': 100,
    'collaborationAreas.for.profile.text': 500,
  } as Readonly<Record<string, number>>,
  /** Entries of one list argument: ids, an enum list of a filter. */
  listLength: 100,
  /** `first` and `last`, and what is taken when neither is given; the schema says so of each list. */
  pageSize: 100,
  defaultPageSize: 20,
  /** Fields at the top of an operation: each is at least one statement. */
  rootFields: 30,
  /** Fields, fragments spread included, each as often as it is spread. */
  selections: 600,
  /** Values in the answer, at most: fields times the objects they are asked of. */
  values: 200_000,
  /** Points of work for the database, as `work.ts` counts them. */
  work: 1_000,
  /** Levels below `__schema` and `__type`; the standard query has 14. */
  introspectionDepth: 18,
  /** How often a query may repeat what the standard introspection query costs. */
  introspections: 2,
  /** Time in which a client must have sent its headers, and its whole request. */
  headersMs: 10_000,
  requestMs: 15_000,
  /** How often it is looked which connections are too slow; Node's own default is half a minute. */
  connectionsCheckMs: 1_000,
  /** Statements at a time: of one request and of all, and how many requests may wait for their turn. */
  statementsPerRequest: 4,
  statements: 12,
  /** Points of work from which a request counts as heavy from its beginning. */
  heavyWork: 60,
  /** Statements after which a request has had its share. */
  shareOfRequest: 6,
  /** How long after somebody else has asked those who have had their share leave a processor free. */
  othersMs: 500,
  waitingRequests: 24,
  /** How long a request waits for its first statement to be let in. */
  firstTurnMs: 2_000,
  /**
   * Requests under way; of those that are not heavy as many as are answered in so short a time, and so many at least;
   * and how many while the process is late by so much, looked at so often.
   */
  open: 100,
  openForMs: 250,
  openAtLeast: 64,
  openWhenLate: 12,
  lateMs: 150,
  lateLookMs: 250,
  lateResolutionMs: 10,
  /** When a client that was sent away may come again, in seconds. */
  retryAfterS: 2,
  /** How long an idle connection is kept. */
  keepAliveMs: 30_000,
  connections: 2_000,
  /** Of these from one address: a proxy keeps fewer open, and serves all by them. */
  connectionsPerAddress: 500,
  /** On the port for health alone, where there is one. */
  healthConnections: 100,
  /** Exports at a time; how many more wait, and how long; how long one waits for a client that takes nothing of it. */
  exports: 6,
  waitingExports: 60,
  exportWaitMs: 10_000,
  exportIdleMs: 30_000,
  /** What a page of an export takes of a client's points, where there is a limit. */
  exportPagePoints: 10,
  /** Added to the database's time for a request before the whole request is given up. */
  answerMs: 1_000,
  /** Time that a readiness probe has, and how long its answer is reused. */
  probeMs: 2_000,
  probeReuseMs: 1_000,
  /** How long an ending server still serves, if `/readyz` was asked within that time: balancers ask every few seconds. */
  noticeMs: 2_000,
  watchedMs: 60_000,
  /** Of the ten seconds to end in: for requests in flight, and for everything. */
  drainMs: 6_000,
  endMs: 10_000,
} as const

/** The bounds that differ between installations. */
export type QueryLimits = { depth: number; nodes: number }
