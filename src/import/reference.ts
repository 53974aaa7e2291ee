import type { NodeLabel } from '../model/model.ts'
import type { RelationshipType } from '../model/relationship.ts'
import type { Position } from './problem.ts'
import type { Property } from './value.ts'

/** A relationship that a record asks for, with the place in the file that asks. */
export type Reference = {
  readonly at: Position
  readonly column: string
  readonly to: string
  readonly allowed: readonly NodeLabel[]
  readonly relationship: RelationshipType | undefined
  readonly inbound: boolean
  /** Apart from '' only where one record joins the same pair several times. */
  readonly key: string
  readonly properties: Readonly<Record<string, Property>>
}
