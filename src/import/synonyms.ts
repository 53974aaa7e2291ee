import { once } from '../environment/once.ts'
import { readSynonyms } from '../environment/synonyms.ts'
import { kept } from '../text/kept.ts'
import { type Synonyms, synonymsOf } from '../text/related.ts'

/** A record is asked several times which words stand in its texts. */
const TEXTS = 1_000

/** The field's own words that mean the same, ready to be found in texts. */
export const knownSynonyms = once((): Synonyms => ({ in: kept(TEXTS, synonymsOf(readSynonyms()).in) }))
