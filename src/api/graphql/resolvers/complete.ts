/**
 * Resolvers for every field that the row does not answer by itself: a forgotten one is a compile
 * error instead of a null.
 */
export type Complete<Resolvers, Row> = Resolvers &
  Required<Pick<Resolvers, Exclude<keyof Resolvers, keyof Row | '__isTypeOf'>>>
