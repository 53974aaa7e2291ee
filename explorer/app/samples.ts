import type { Samples } from '../generated/graphql.ts'
import { changeKept, useKept } from './location.ts'

const NAME = 'samples'

/**
 * Whether made-up things count: in overviews, rankings and what a view opens with. What a person names or
 * opens is shown either way, marked as made up.
 */
export const useSamples = (): boolean => useKept(NAME) === 'on'

/** The same as the API takes it: what is made up is left out, save around what is made up itself. */
export const useAskedSamples = (): Samples => (useSamples() ? 'INCLUDE' : 'EXCLUDE')

/** The same as a filter takes it: null for all. */
export const useSampleFilter = (): boolean | null => (useSamples() ? null : false)

export const changeSamples = (on: boolean): void => changeKept(NAME, on ? 'on' : undefined)
