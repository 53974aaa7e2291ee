/** The names of a new type in every room that knows it. */
export interface Names {
  /** `MediaNetwork`: the type of the API and the label of the graph. */
  readonly label: string
  /** `mediaNetwork`: the field that finds one. */
  readonly one: string
  /** `mediaNetworks`: the field that lists all. */
  readonly many: string
  /** `media-network`: files, and the prefix of ids. */
  readonly file: string
  /** `media-networks`: the table that is imported. */
  readonly table: string
  /** `MEDIA_NETWORK`: enums and constants. */
  readonly constant: string
  /** `MEDIA_NETWORKS`: the constant of the list. */
  readonly constants: string
  /** `media network`, as a sentence has it. */
  readonly words: string
  readonly wordsOfMany: string
  /** What people call it in Japanese. */
  readonly ja: string
}

const plural = (word: string): string => {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  return /(s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`
}

/** Every name of a type; without a Japanese word the English one stands in its place, to be replaced. */
export const namesOf = (label: string, ja?: string): Names => {
  const parts = label.split(/(?=[A-Z])/).map(part => part.toLowerCase())
  const words = parts.join(' ')
  const wordsOfMany = plural(words)
  const constant = parts.join('_').toUpperCase()
  const one = label.charAt(0).toLowerCase() + label.slice(1)
  return {
    label,
    one,
    many: plural(one),
    file: parts.join('-'),
    table: wordsOfMany.replaceAll(' ', '-'),
    constant,
    constants: wordsOfMany.replaceAll(' ', '_').toUpperCase(),
    words,
    wordsOfMany,
    ja: ja ?? words,
  }
}
