/** A workbook cannot be made or read; the message says why and what to do, in both languages. */
export class SheetRefused extends Error {
  override name = 'SheetRefused'
}
