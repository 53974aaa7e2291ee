import { changeKept, useKept } from './location.ts'

const NAME = 'samples'

/**
 * Whether made-up things count: in overviews, rankings and what a view opens with. What a person names or
 * opens is shown either way, marked as made up.
 */
export const useSamples = (): boolean => useKept(NAME) === 'on'

export const changeSamples = (on: boolean): void => changeKept(NAME, on ? 'on' : undefined)
