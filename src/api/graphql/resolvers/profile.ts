import type { ProfileCapabilityResolvers, ProfileWordResolvers } from '../../../generated/schema.ts'
import { CAPABILITY } from '../../../graph/read/capability.ts'
import { wanted } from './wanted.ts'

export const profileCapability: Pick<ProfileCapabilityResolvers, 'node'> = {
  node: ({ id }, _args, { load }, info) => load.pointedTo(CAPABILITY, id, wanted(info)),
}

export const profileWord: Pick<ProfileWordResolvers, 'text' | 'capability' | 'capabilities'> = {
  text: ({ word }) => word,
  capability: ({ capabilities: [first] }, _args, { load }, info) =>
    first === undefined ? null : load.pointedTo(CAPABILITY, first, wanted(info)),
  capabilities: ({ capabilities }, _args, { load }, info) =>
    capabilities.map(id => load.pointedTo(CAPABILITY, id, wanted(info))),
}
