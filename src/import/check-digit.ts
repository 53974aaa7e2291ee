const digits = (text: string): number[] => Array.from(text, Number)

const weighted = (values: readonly number[], weight: (place: number) => number): number =>
  values.reduce((sum, value, place) => sum + value * weight(place), 0)

/** The sixth digit of a JIS code of a local government, from its first five (JIS X 0401 and 0402). */
export const localGovernmentCheckDigit = (five: string): number =>
  (11 - (weighted(digits(five), place => 6 - place) % 11)) % 10

/** The first digit of a Japanese corporate number, from the twelve after it. */
export const corporateNumberCheckDigit = (twelve: string): number =>
  9 - (weighted(digits(twelve).reverse(), place => (place % 2) + 1) % 9)
