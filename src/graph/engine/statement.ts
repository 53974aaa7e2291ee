/** A statement as it is sent. */
export interface Statement {
  readonly name: string
  readonly text: string
  readonly parameters: Record<string, unknown>
}
