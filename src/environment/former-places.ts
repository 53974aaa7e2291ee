import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { packagePath } from './root.ts'

const FILE = packagePath('seed/words/former-places.csv')

const Rows = z.array(z.object({ prefecture: z.string(), name: z.string(), now: z.string() }))

/** A municipality that was merged into another, as addresses still call it. */
export type FormerPlace = z.infer<typeof Rows>[number]

/** Municipalities that are no longer, each with the one that it is part of now. */
export const readFormerPlaces = (): readonly FormerPlace[] =>
  Rows.parse(parse(readFileSync(FILE, 'utf8'), { columns: true, bom: true }))
