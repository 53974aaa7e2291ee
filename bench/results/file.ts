const BEGINNING = `# Results

Made by \`npm run bench\`; [how to read them](../CONTRIBUTING.md#measure). A run writes the section of its scale anew and leaves the others alone.`

/** The sections of a file of results, by their headings. */
const sectionsIn = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .split(/^(?=## )/m)
      .slice(1)
      .map(section => [section.split('\n', 1)[0] ?? '', section.trim()]),
  )

const byScale = ([a]: readonly [string, string], [b]: readonly [string, string]): number =>
  a.localeCompare(b, 'en', { numeric: true })

/** The text of a file of results with one section put in the place of the one with its heading. */
export const withSection = (text: string, section: string): string => {
  const [heading = ''] = section.split('\n', 1)
  const sections = new Map(sectionsIn(text)).set(heading, section.trim())
  return `${[BEGINNING, ...[...sections].sort(byScale).map(([, body]) => body)].join('\n\n')}\n`
}
