/** Where something stands: line and column count from 1, a column being a character. */
export type Position = { readonly file: string; readonly line: number; readonly column: number }

/** Something wrong in a file, with what to do about it. */
export type Problem = Position & { readonly message: string }

export const problem = (at: Position, message: string): Problem => ({
  file: at.file,
  line: at.line,
  column: at.column,
  message,
})

const byPosition = (a: Problem, b: Problem) =>
  a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column || a.message.localeCompare(b.message)

export const formatProblem = ({ file, line, column, message }: Problem): string =>
  `${file}:${line}:${column}: ${message}`

/** The files cannot go into the store; nothing was written. The message has one line per problem. */
export class ImportRefused extends Error {
  override name = 'ImportRefused'
  readonly problems: readonly Problem[]
  /** True where each is of one row, so that the others could be imported without it. */
  readonly ofRows: boolean

  constructor(problems: readonly Problem[], { ofRows = false } = {}) {
    const sorted = problems.toSorted(byPosition)
    super(sorted.map(formatProblem).join('\n'))
    this.problems = sorted
    this.ofRows = ofRows
  }
}

/** Ends the import with every problem found so far, if there is one. */
export const refuseIfAny = (problems: readonly Problem[]): void => {
  if (problems.length > 0) throw new ImportRefused(problems)
}

/** An import in several transactions that ended after some of them: what these wrote is whole, and stays. */
export class PartlyWritten extends Error {
  override name = 'PartlyWritten'
}
