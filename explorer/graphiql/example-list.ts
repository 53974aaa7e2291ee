/** For whom an example is: who reads a plan, who could help, who brings both together, who builds on the API. */
export const AUDIENCES = ['analyst', 'company', 'desk', 'developer'] as const

export type Audience = (typeof AUDIENCES)[number]

export type Example = { titleJa: string; titleEn: string; audience: Audience; query: string }

const FILES = import.meta.glob<string>('./examples/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
})

const isAudience = (text: string | undefined): text is Audience =>
  AUDIENCES.some(audience => audience === text)

/** An example's file begins with three comments: its Japanese title, its English title, for whom it is. */
function readExample([path, query]: [string, string]): Example {
  const [titleJa, titleEn, audience] = query.split('\n', 3).map(line => line.replace(/^#\s*(for:\s*)?/, ''))
  if (!titleJa || !titleEn || !isAudience(audience))
    throw new Error(`${path} does not begin with its three comments`)
  return { titleJa, titleEn, audience, query }
}

/** The examples in the order of their files' names. */
export const EXAMPLES: readonly Example[] = Object.entries(FILES)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(readExample)
