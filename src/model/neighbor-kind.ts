import { ALIGNED_LABELS, NODE_LABELS, type NodeLabel, type RelationshipType } from './model.ts'

/** Which way a relationship runs, seen from the node whose neighbours are asked for. */
export type Direction = 'OUTGOING' | 'INCOMING'

/** Relationships that only say where a record stands, or what a reason is about. */
type Provenance = 'CITED_IN' | 'QUOTES' | 'SUBJECT' | 'OBJECT'

/** Relationships that make two nodes neighbours. */
export type NeighborRelationship = Exclude<RelationshipType, Provenance>

type Ends = { readonly from: readonly NodeLabel[]; readonly to: readonly NodeLabel[] }
const ends = (from: readonly NodeLabel[], to: readonly NodeLabel[]): Ends => ({ from, to })

/** The types that each relationship can join. */
export const NEIGHBOR_ENDS: Readonly<Record<NeighborRelationship, readonly Ends[]>> = {
  ALIGNS_WITH: [ends(ALIGNED_LABELS, ['SdgTarget', 'SdgGoal'])],
  ADVANCES: [ends(['Initiative'], ['PolicyMeasure', 'Indicator'])],
  MAPS_TO: [ends(['Indicator'], ['SdgIndicator'])],
  INFLUENCES: [ends(['SdgTarget'], ['SdgTarget']), ends(['Indicator'], ['Indicator'])],
  FITS: [ends(['Organization'], ['Need', 'Initiative', 'PolicyMeasure'])],
  PART_OF: [
    ends(['StrategicGoal', 'LeadingProject'], ['Strategy']),
    ends(['PolicyMeasure'], ['StrategicGoal']),
    ends(['Initiative'], ['StrategicGoal', 'PolicyMeasure', 'LeadingProject', 'Initiative']),
    ends(['SdgTarget'], ['SdgGoal']),
    ends(['WorkingGroup'], ['Platform']),
    ends(['Place'], ['Place']),
  ],
  OF_PLACE: [ends(['Strategy', 'Organization', 'Need'], ['Place'])],
  MEASURES: [
    ends(['Indicator'], ['StrategicGoal', 'PolicyMeasure', 'Initiative']),
    ends(['SdgIndicator'], ['SdgTarget']),
  ],
  VALUE_OF: [ends(['IndicatorValue'], ['Indicator'])],
  HAS: [ends(['Organization'], ['Membership', 'Participation'])],
  IN: [ends(['Membership'], ['Platform', 'WorkingGroup']), ends(['Participation'], ['Initiative'])],
  RAISED_BY: [ends(['Need'], ['Organization'])],
  MADE_BY: [ends(['Offer'], ['Organization'])],
  FOR: [ends(['Need'], ['Initiative', 'PolicyMeasure'])],
  REQUIRES: [ends(['Need'], ['Capability'])],
  PROVIDES: [ends(['Offer'], ['Capability'])],
  BROADER: [ends(['Capability'], ['Capability'])],
  BASED_ON: [ends(['Strategy'], ['Source'])],
  SUPERSEDES: [ends(['Strategy'], ['Strategy'])],
}

const isNeighborRelationship = (name: string): name is NeighborRelationship =>
  Object.hasOwn(NEIGHBOR_ENDS, name)

export const NEIGHBOR_RELATIONSHIPS: readonly NeighborRelationship[] =
  Object.keys(NEIGHBOR_ENDS).filter(isNeighborRelationship)

/** A relationship that a type can have in a direction, and what can stand at its other end. */
export interface NeighborKind {
  readonly relationship: NeighborRelationship
  readonly direction: Direction
  readonly others: readonly NodeLabel[]
}

const kindsOf = (label: NodeLabel): readonly NeighborKind[] =>
  NEIGHBOR_RELATIONSHIPS.flatMap(relationship => {
    const all = NEIGHBOR_ENDS[relationship]
    const to = all.flatMap(({ from, to }) => (from.includes(label) ? to : []))
    const from = all.flatMap(({ from, to }) => (to.includes(label) ? from : []))
    return [
      { relationship, direction: 'OUTGOING' as const, others: to },
      { relationship, direction: 'INCOMING' as const, others: from },
    ].filter(({ others }) => others.length > 0)
  })

const KINDS: ReadonlyMap<NodeLabel, readonly NeighborKind[]> = new Map(
  NODE_LABELS.map(label => [label, kindsOf(label)]),
)

/** The relationships that a type can have, in the order of the model. */
export const neighborKinds = (label: NodeLabel): readonly NeighborKind[] => KINDS.get(label) ?? []

/** A relationship as a pattern from one variable to another. */
export const arrow = ({
  relationship,
  direction,
}: Pick<NeighborKind, 'relationship' | 'direction'>): string =>
  direction === 'OUTGOING' ? `-[:${relationship}]->` : `<-[:${relationship}]-`
