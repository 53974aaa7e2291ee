import { useEffect, useRef, useState } from 'react'
import { type Answer, useAnswers } from '../../api/use-answer.ts'
import { API_LANGUAGE } from '../../app/language.ts'
import { useLanguage } from '../../app/location.ts'
import { CapabilityPageDocument } from '../../generated/graphql.ts'
import type { Capability } from './choices.ts'

/** All capabilities, read page after page; those of the language before stay until the others are there. */
export function useCapabilities(): Answer<readonly Capability[]> {
  const language = API_LANGUAGE[useLanguage()]
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null])
  const pages = useAnswers(
    CapabilityPageDocument,
    cursors.map(after => ({ language, after })),
  )
  const end = pages.at(-1)?.data?.capabilities.pageInfo
  const next = end?.hasNextPage ? end.endCursor : null
  useEffect(() => {
    if (next) setCursors(known => [...known, next])
  }, [next])

  const whole = useRef<readonly Capability[]>(undefined)
  if (end && !next && pages.every(({ data }) => data))
    whole.current = pages.flatMap(({ data }) => data?.capabilities.nodes ?? [])
  return {
    data: whole.current,
    loading: pages.some(({ loading }) => loading),
    error: pages.find(({ error }) => error)?.error,
    retry: () => {
      for (const { error, retry } of pages) if (error) retry()
    },
  }
}
