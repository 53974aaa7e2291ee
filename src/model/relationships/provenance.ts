import { NODE_LABELS } from '../model.ts'
import { LINKS } from './links.ts'
import { type Ends, end, ends, PROVENANCE, type RelationshipModel, words } from './relationship-model.ts'

const LINK_ENDS: readonly Ends[] = Object.values(LINKS).flatMap(({ ends }) => ends)
const SUBJECTS = [...new Set(LINK_ENDS.flatMap(({ from }) => from))]
const OBJECTS = [...new Set(LINK_ENDS.flatMap(({ to }) => to))]

/** Where a record stands, and what a reason is about. */
export const ORIGINS = {
  CITED_IN: {
    kind: 'FACT',
    neighbors: false,
    path: true,
    ends: [{ from: NODE_LABELS, to: ['Source'] }],
    name: words('出典', 'Stands in'),
    outgoing: end(words('出典', 'Source')),
    incoming: end(words('これを出典とするもの', 'What stands in it')),
  },
  SUBJECT: {
    kind: 'FACT',
    ...PROVENANCE,
    ends: [ends(['Assertion'], SUBJECTS)],
    name: words('関連元', 'Is about a link from'),
    outgoing: end(words('関連元', 'From')),
    incoming: end(words('これからの関連の根拠', 'Reasons for links from this')),
  },
  OBJECT: {
    kind: 'FACT',
    ...PROVENANCE,
    ends: [ends(['Assertion'], OBJECTS)],
    name: words('関連先', 'Is about a link to'),
    outgoing: end(words('関連先', 'To')),
    incoming: end(words('これへの関連の根拠', 'Reasons for links to this')),
  },
  QUOTES: {
    kind: 'FACT',
    ...PROVENANCE,
    ends: [ends(['Assertion'], ['Source'])],
    name: words('引用', 'Quotes'),
    outgoing: end(words('引用する出典', 'Source quoted')),
    incoming: end(words('これを引用する根拠', 'Reasons that quote it')),
  },
} as const satisfies Readonly<Record<string, RelationshipModel>>
