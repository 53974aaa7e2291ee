import { once } from '../environment/once.ts'
import { readSynonyms } from '../environment/synonyms.ts'
import { synonymsOf } from '../text/related.ts'

/** The field's own words that mean the same, ready to be found in texts. */
export const knownSynonyms = once(() => synonymsOf(readSynonyms()))
