import type { Cell } from '../row.ts'

/** A cell, with its name in a spreadsheet and its heading: `D10 会員種別`. */
export type MemberCell = Cell & { readonly name: string }
