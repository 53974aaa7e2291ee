import type { ProfileCapabilityResolvers, ProfileWordResolvers } from '../../../generated/schema.ts'
import { CAPABILITY } from '../../../graph/read/capability.ts'
import { wanted } from './wanted.ts'

export const profileCapability: Pick<ProfileCapabilityResolvers, 'node'> = {
  node: ({ id }, _args, { load }, info) => load.pointedTo(CAPABILITY, id, wanted(info)),
}

export const profileWord: Pick<ProfileWordResolvers, 'text' | 'capability'> = {
  text: ({ word }) => word,
  capability: ({ capability }, _args, { load }, info) =>
    capability === null ? null : load.pointedTo(CAPABILITY, capability, wanted(info)),
}
