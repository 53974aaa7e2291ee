const SAFE = /^[\p{L}\p{N}_][\p{L}\p{N}_.・（）「」、。 ()%+;:/～-]*$/u

/** What YAML reads as something else than the text, though it looks like one. */
const isOther = (text: string): boolean => /: |:$|\s$/.test(text) || /^null$/i.test(text)

/** A text as the import reads it back from YAML, on its own and between brackets. */
export const yamlText = (text: string): string =>
  SAFE.test(text) && !isOther(text) ? text : JSON.stringify(text)
