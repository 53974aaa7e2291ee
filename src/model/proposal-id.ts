/** What the ids begin with of what the import itself proposes from words: no row of a file can have one. */
export const PROPOSAL_PREFIX = 'assertion:proposed.'

/** The `key` of such a proposal in a table: while it is proposed the row is left to the import, else somebody has decided. */
export const PROPOSAL_KEY = 'proposed'
