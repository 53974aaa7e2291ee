/** What of an address does not say what a view is of, but how it is shown. */
const MANNER = ['lang', 'theme', 'samples', 'why', 'open', 'order', 'hide', 'focus', 'at']

const LONGEST_PART = 40
const LONGEST = 120

const tidy = (part: string) =>
  part
    .replace(/[^\p{L}\p{N}.]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, LONGEST_PART)

export const today = (): string => new Date().toISOString().slice(0, 10)

/** What a saved file is called: what it is, of which view, of which day: `tsunagu_search_水_2026-11-28`. */
export const fileName = (name: string, { searchParams }: URL, day: string): string => {
  const said = [...searchParams].filter(([key]) => !MANNER.includes(key)).map(([, value]) => value)
  const parts = [...new Set([name.replace(/^tsunagu-/, ''), ...said].map(tidy))].filter(part => part !== '')
  return `${['tsunagu', ...parts].join('_').slice(0, LONGEST)}_${day}`
}
