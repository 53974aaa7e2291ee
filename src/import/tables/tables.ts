import type { RecordType } from '../record-type.ts'
import { assertion } from './assertion.ts'
import { capability, need, offer } from './exchange.ts'
import { place } from './place.ts'
import { sdgGoal, sdgIndicator, sdgTarget } from './sdg.ts'
import { source } from './source.ts'
import { membership, organization, participation, platform, workingGroup } from './stakeholder.ts'
import { indicatorValue } from './strategy.ts'

/** Every kind of record that a CSV file can hold. */
export const TABLES: readonly RecordType[] = [
  source,
  place,
  sdgGoal,
  sdgTarget,
  sdgIndicator,
  capability,
  organization,
  platform,
  workingGroup,
  membership,
  participation,
  need,
  offer,
  indicatorValue,
  assertion,
]
