import type { ProfileCapabilityResolvers } from '../../../generated/schema.ts'
import { CAPABILITY } from '../../../graph/read/capability.ts'
import { wanted } from './wanted.ts'

export const profileCapability: Pick<ProfileCapabilityResolvers, 'node'> = {
  node: ({ id }, _args, { load }, info) => load.known(CAPABILITY, id, wanted(info)),
}
