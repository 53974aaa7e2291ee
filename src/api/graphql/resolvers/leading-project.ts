import type { LeadingProjectResolvers, QueryResolvers } from '../../../generated/schema.ts'
import { THEMES_OF_PROJECT } from '../../../graph/read/initiative.ts'
import {
  LEADING_PROJECT,
  LEADING_PROJECTS,
  type LeadingProjectRow,
} from '../../../graph/read/leading-project.ts'
import { NEEDS_OF_ITEM } from '../../../graph/read/need.ts'
import { PARTICIPATIONS_OF_ITEM } from '../../../graph/read/participation.ts'
import { STRATEGY } from '../../../graph/read/strategy.ts'
import type { Complete } from './complete.ts'
import { entity } from './entity.ts'
import { listed } from './owned-list.ts'
import { collectionPage, ownedPage } from './page.ts'
import { selectedTree } from './selected-tree.ts'
import { textIn } from './text.ts'
import { wanted } from './wanted.ts'

export const leadingProject: Complete<LeadingProjectResolvers, LeadingProjectRow> = {
  ...entity,
  strategy: ({ strategyId }, _args, { load }, info) => load.pointedTo(STRATEGY, strategyId, wanted(info)),
  strength: ({ strengthJa, strengthEn }, { language }) =>
    textIn({ ja: strengthJa, en: strengthEn }, language),
  themes: listed(THEMES_OF_PROJECT),
  participations: ({ id }, args, { load }) =>
    ownedPage(load, PARTICIPATIONS_OF_ITEM.LeadingProject(args), id, args),
  needs: ({ id }, args, { load }) => ownedPage(load, NEEDS_OF_ITEM.LeadingProject(args), id, args),
}

export const query: Pick<QueryResolvers, 'leadingProject' | 'leadingProjects'> = {
  leadingProject: (_, { id }, { load }, info) =>
    load.treeById(LEADING_PROJECT, id, wanted(info), selectedTree(info)),
  leadingProjects: (_, args, { load }) => collectionPage(load, LEADING_PROJECTS, args),
}
