/** The colour by which an SDG goal is known, with its targets and indicators; undefined: its type decides. */
export const colorOf = (id: string, colors: ReadonlyMap<string, string>): string | undefined =>
  id.startsWith('sdg:') ? colors.get(id.split('.')[0] ?? '') : undefined
