const cell = (text: string): string =>
  /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text

/** A table as CSV. */
export const csvOf = (
  columns: readonly string[],
  rows: readonly (readonly (string | undefined)[])[],
): string =>
  [columns, ...rows]
    .map(row => row.map(text => cell(text ?? '')).join(','))
    .join('\n')
    .concat('\n')
