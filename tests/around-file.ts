import fc from 'fast-check'
import { afterAll, beforeAll } from 'vitest'
import { forgetStates } from '../src/graph/read/state-memory.ts'
import { giveAllBack } from './database/borrow.ts'

// Test files share a process, which stays when one of them ends: the next one finds no answer kept, and this one's
// databases go back.
beforeAll(forgetStates)
afterAll(giveAllBack)

// Every run draws the same cases, so that what passed once lands; others are drawn with another seed.
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 1) })
