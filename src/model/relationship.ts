import { LINKS } from './relationships/links.ts'
import { PLAN } from './relationships/plan.ts'
import { ORIGINS } from './relationships/provenance.ts'
import type { Ends } from './relationships/relationship-model.ts'
import { type RECORDED_STEPS, STAKEHOLDERS } from './relationships/stakeholders.ts'

/** Every relationship of the graph. Whatever knows the relationships takes them from here. */
export const RELATIONSHIPS = { ...LINKS, ...PLAN, ...STAKEHOLDERS, ...ORIGINS } as const

export type RelationshipType = keyof typeof RELATIONSHIPS

export const isRelationshipType = (name: string): name is RelationshipType =>
  Object.hasOwn(RELATIONSHIPS, name)

export const RELATIONSHIP_TYPES: readonly RelationshipType[] =
  Object.keys(RELATIONSHIPS).filter(isRelationshipType)

/** Types of relationships with a certain trait. */
type With<Trait> = {
  [Type in RelationshipType]: (typeof RELATIONSHIPS)[Type] extends Trait ? Type : never
}[RelationshipType]

/** Links whose relationship is the sum of their accepted assertions. */
export type Predicate = With<{ kind: 'LINK' }>

/** Relationships that state a fact of one record; each belongs to the dataset of that record. */
export type FactRelationship = With<{ kind: 'FACT' }>

/** Relationships that make two nodes neighbours. */
export type NeighborRelationship = With<{ neighbors: true }>

/** Relationships of the graph along which a path may lead. */
export type WalkedRelationship = With<{ path: true }>

export const isPredicate = (name: string): name is Predicate =>
  isRelationshipType(name) && RELATIONSHIPS[name].kind === 'LINK'

export const isNeighborRelationship = (name: string): name is NeighborRelationship =>
  isRelationshipType(name) && RELATIONSHIPS[name].neighbors

export const isWalkedRelationship = (name: string): name is WalkedRelationship =>
  isRelationshipType(name) && RELATIONSHIPS[name].path

export const PREDICATES: readonly Predicate[] = RELATIONSHIP_TYPES.filter(isPredicate)
export const NEIGHBOR_RELATIONSHIPS: readonly NeighborRelationship[] =
  RELATIONSHIP_TYPES.filter(isNeighborRelationship)
export const WALKED_RELATIONSHIPS: readonly WalkedRelationship[] =
  RELATIONSHIP_TYPES.filter(isWalkedRelationship)

/** The types that a relationship can join. */
export const endsOf = (type: RelationshipType): readonly Ends[] => RELATIONSHIPS[type].ends

/** Relationships that lead upwards and so must never come back to where they began. */
export const UPWARD_RELATIONSHIPS = ['PART_OF', 'BROADER', 'SUPERSEDES'] as const

/** What a path calls its steps. */
export type PathRelationship = WalkedRelationship | keyof typeof RECORDED_STEPS
