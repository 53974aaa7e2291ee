import { useRef } from 'react'
import { type Answer, useAnswer } from '../../api/use-answer.ts'
import { API_LANGUAGE } from '../../app/language.ts'
import { useLanguage } from '../../app/location.ts'
import {
  type CollaborateChoicesQuery,
  CollaborateNamesDocument,
  type CollaborationSubject,
  type EntityNameFragment,
  ReadTextDocument,
  type ReadTextQuery,
} from '../../generated/graphql.ts'
import { byIds, type Capability } from './choices.ts'
import type { View } from './view.ts'

type Understood = NonNullable<ReadTextQuery['collaborationAreas']>['profile'][number]

/** What is known of who asks, by the names of what the address holds. */
export type Profile = {
  readonly organization: EntityNameFragment | undefined
  readonly capabilities: readonly EntityNameFragment[]
  readonly sdgs: readonly EntityNameFragment[]
  readonly place: EntityNameFragment | undefined
  /** Found in the text: what counts, and what was taken out. */
  readonly understood: readonly Understood[]
  readonly takenOut: readonly Understood[]
  /** The question, or that before as long as its parts are on their way; undefined: nothing is said yet. */
  readonly subject: CollaborationSubject | undefined
  readonly reading: Answer<ReadTextQuery>
  readonly unread: readonly string[]
}

const isGoal = (id: string) => !id.includes('.')

/** Puts together who asks; words of the address that name nothing are left out and told. */
export function useProfile(
  view: View,
  choices: CollaborateChoicesQuery,
  vocabulary: readonly Capability[],
): Profile {
  const language = API_LANGUAGE[useLanguage()]
  const ids = [view.organization, view.place].flatMap(id => id ?? [])
  const names = useAnswer(CollaborateNamesDocument, ids.length > 0 ? { ids, language } : undefined)
  const asks = view.text !== '' && view.organization === undefined
  const reading = useAnswer(ReadTextDocument, asks ? { text: view.text, language } : undefined)
  const nodes = names.data?.nodes.flatMap(node => node ?? []) ?? []

  const organization = nodes.find(({ id }) => id === view.organization)
  const place = nodes.find(({ id }) => id === view.place)
  const capabilities = byIds(vocabulary, view.capabilities)
  const allSdgs = choices.sdgGoals.nodes.flatMap(goal => [goal, ...goal.targets])
  const sdgs = byIds(allSdgs, view.sdgs)
  const found = (asks ? (reading.data?.collaborationAreas?.profile ?? []) : []).filter(
    ({ node }) => !view.capabilities.includes(node.id),
  )
  const understood = found.filter(({ node }) => !view.without.includes(node.id))

  const profile = {
    capabilities: [...capabilities, ...understood.map(({ node }) => node)].map(({ id }) => id),
    sdgTargets: sdgs.map(({ id }) => id).filter(id => !isGoal(id)),
    sdgGoals: sdgs.map(({ id }) => id).filter(isGoal),
    place: place?.id ?? null,
  }
  const says = profile.capabilities.length + sdgs.length > 0
  const waits = (ids.length > 0 && names.loading) || (asks && reading.loading)
  const question: CollaborationSubject | undefined = view.organization
    ? { organization: view.organization }
    : says
      ? { profile }
      : undefined
  // While a part is on its way, the question before stays, and with it what it found.
  const last = useRef<CollaborationSubject>(undefined)
  if (!waits) last.current = question
  const known = [...capabilities, ...sdgs, ...nodes].map(({ id }) => id)
  const said = [...view.capabilities, ...view.sdgs, ...(names.data ? ids : [])]
  return {
    organization,
    capabilities,
    sdgs,
    place,
    understood,
    takenOut: found.filter(({ node }) => view.without.includes(node.id)),
    subject: waits ? last.current : question,
    reading,
    unread: names.loading ? [] : said.filter(id => !known.includes(id)),
  }
}
