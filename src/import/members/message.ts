import type { Bilingual } from '../../model/bilingual.ts'

/** What is wrong, in both languages on one line: who reads it has no language set. */
export const message = ({ ja, en }: Bilingual): string => `${ja} / ${en}`
