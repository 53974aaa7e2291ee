import type { FactRelationship } from '../model/relationship.ts'
import type { Position, Problem } from './problem.ts'
import type { FieldText, RecordType } from './record-type.ts'

/** The text of one value and where it begins. */
export type Cell = Position & { readonly text: string }

/** Values by name, as a row of a table or a mapping of a tree gives them. */
export type Cells = ReadonlyMap<string, Cell>

/** A passage of a source: `source`, `quote` and `locator`, and how the record refers to it. */
export type Quotation = {
  readonly relationship: FactRelationship
  readonly at: Position
  readonly cells: Cells
}

/** One record as a file gives it, before anything of it is checked. */
export type Row = {
  readonly type: RecordType
  readonly dataset: DatasetHeader
  readonly at: Position
  readonly cells: Cells
  readonly quotations: readonly Quotation[]
  /** Columns that the heading lacks: told once there, not again in every row. */
  readonly absent?: ReadonlySet<string>
  /** The source of a quotation that names none; `none` for none. */
  readonly defaultSource: Cell | undefined
}

/** What `dataset.yaml` says, as far as rows need it. */
export type DatasetHeader = {
  readonly id: string
  readonly folder: string
  readonly sample: boolean
  readonly nameEnBasis: string | undefined
  readonly at: Position
}

/** What one file gives. */
export type FileReading = {
  readonly rows: readonly Row[]
  readonly problems: readonly Problem[]
  /** False where records may be missing, so that references to them prove nothing. */
  readonly readable: boolean
  /** What a person should look at, in both languages; it keeps nothing from being read. */
  readonly notes?: readonly string[]
}

export const fieldText =
  (cells: Cells): FieldText =>
  name =>
    cells.get(name)?.text || undefined
