import type {
  QueryResolvers,
  SharedHolderResolvers,
  SharedThingResolvers,
} from '../../../generated/schema.ts'
import { ENTITY } from '../../../graph/read/entity.ts'
import { shared } from '../../../questions/shared.ts'
import { wanted } from './wanted.ts'

export const query: Pick<QueryResolvers, 'shared'> = {
  shared: (_, args, { view }) => shared(view(args), args),
}

export const thing: SharedThingResolvers = {
  node: ({ id }, _args, { load }, info) => load.pointedTo(ENTITY, id, wanted(info)),
}

export const holder: SharedHolderResolvers = { id: ({ itemId }) => itemId }
