/** What a caller asked wrongly: which argument, and the limit that it passed where there is one. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly argument: string
  readonly limit: number | undefined

  constructor(argument: string, message: string, limit?: number) {
    super(message)
    this.argument = argument
    this.limit = limit
  }
}
