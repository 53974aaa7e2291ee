/** A text without the margin that it has in its file. */
export const unindented = (text: string): string => {
  const lines = text.replace(/^\s*\n|\s+$/g, '').split('\n')
  const margin = Math.min(...lines.filter(line => line.trim()).map(line => line.search(/\S/)))
  return lines.map(line => line.slice(margin)).join('\n')
}
