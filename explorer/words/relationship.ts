import type { Bilingual } from '../../src/model/bilingual.ts'
import { RELATIONSHIPS } from '../../src/model/relationship.ts'
import type { EndWords } from '../../src/model/relationships/relationship-model.ts'
import { RECORDED_STEPS } from '../../src/model/relationships/stakeholders.ts'
import type { Texts } from '../app/texts.ts'
import type { Direction, PathRelationship, RelationshipKind } from '../generated/graphql.ts'

/** Relationships, and the two that a path and a drawing make of a record: taking part, and being a member. */
export type LinkKind = RelationshipKind | PathRelationship

/** A relationship as read from the one end (`ALIGNS_WITH OUTGOING`) or from the other. */
export type Way = `${LinkKind} ${Direction}`

type Words = {
  /** In a few words, as on a line of a drawing. */
  readonly ways: Readonly<Record<Way, string>>
  /** As the heading above a list, given what the things listed are called. */
  readonly titles: Readonly<Record<Way, (many: string) => string>>
}

/** Every kind of link that the API has, with its words: one that the model lacks does not compile. */
const LINK_WORDS: Readonly<Record<LinkKind, { readonly outgoing: EndWords; readonly incoming: EndWords }>> = {
  ...RELATIONSHIPS,
  ...RECORDED_STEPS,
}

const byWay = <Value>(of: (words: EndWords) => Value): Record<Way, Value> =>
  Object.fromEntries(
    Object.entries(LINK_WORDS).flatMap(([kind, { outgoing, incoming }]) => [
      [`${kind} OUTGOING`, of(outgoing)],
      [`${kind} INCOMING`, of(incoming)],
    ]),
  ) as Record<Way, Value>

const wordsIn = (language: keyof Bilingual): Words => ({
  ways: byWay(({ way }) => way[language]),
  titles: byWay(
    ({ title }) =>
      many =>
        title[language].replace('{many}', () => many),
  ),
})

/** What a relationship is called, seen from the one end or from the other. */
export const RELATIONSHIP: Texts<Words> = { ja: wordsIn('ja'), en: wordsIn('en') }
