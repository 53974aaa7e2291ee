/** A sentence of the import, and how Japanese says it, with the parts that change. */
export type Sentence = readonly [english: RegExp, japanese: string]
