import type { NodeLabel } from '../model.ts'
import { end, ends, type RelationshipModel, WALKED, words } from './relationship-model.ts'

/** Types that can serve an SDG target or goal. */
export const ALIGNED_LABELS = [
  'StrategicGoal',
  'PolicyMeasure',
  'Initiative',
  'Organization',
  'Need',
  'Offer',
] as const satisfies readonly NodeLabel[]

/** Links whose relationship is the sum of their accepted assertions. */
export const LINKS = {
  ALIGNS_WITH: {
    kind: 'LINK',
    ...WALKED,
    ends: [ends(ALIGNED_LABELS, ['SdgTarget', 'SdgGoal'])],
    name: words('SDGsへの貢献', 'Serves the SDGs'),
    outgoing: end(words('関連するSDGs', 'Serves'), words('関連する{many}', '{many} served')),
    incoming: end(
      words('これに貢献するもの', 'Served by'),
      words('これに貢献する{many}', '{many} that serve this'),
    ),
  },
  ADVANCES: {
    kind: 'LINK',
    ...WALKED,
    ends: [ends(['Initiative'], ['PolicyMeasure', 'Indicator'])],
    name: words('推進', 'Advances'),
    outgoing: end(words('推進するもの', 'Advances'), words('推進する{many}', '{many} advanced')),
    incoming: end(
      words('これを推進するもの', 'Advanced by'),
      words('これを推進する{many}', '{many} that advance this'),
    ),
  },
  MAPS_TO: {
    kind: 'LINK',
    ...WALKED,
    ends: [ends(['Indicator'], ['SdgIndicator'])],
    name: words('指標の対応', 'Corresponds to'),
    outgoing: end(
      words('対応するグローバル指標', 'Corresponds to SDG indicator'),
      words('対応する{many}', '{many} that correspond'),
    ),
    incoming: end(
      words('これに対応する指標', 'Corresponding indicators'),
      words('これに対応する{many}', '{many} that correspond to this'),
    ),
  },
  INFLUENCES: {
    kind: 'LINK',
    ...WALKED,
    ends: [ends(['SdgTarget'], ['SdgTarget']), ends(['Indicator'], ['Indicator'])],
    name: words('相互影響', 'Influences'),
    outgoing: end(
      words('影響を与えるもの', 'Influences'),
      words('これが影響を与える{many}', '{many} that this influences'),
    ),
    incoming: end(
      words('影響を受けるもの', 'Influenced by'),
      words('これに影響を与える{many}', '{many} that influence this'),
    ),
  },
  FITS: {
    kind: 'LINK',
    ...WALKED,
    ends: [ends(['Organization'], ['Need', 'Initiative', 'PolicyMeasure'])],
    name: words('適合の判断', 'Judged to fit'),
    outgoing: end(
      words('適するとされた先', 'Judged to fit'),
      words('適するとされた{many}', '{many} it was judged to fit'),
    ),
    incoming: end(
      words('適するとされた団体', 'Organisations judged to fit'),
      words('これに適するとされた{many}', '{many} judged to fit this'),
    ),
  },
  INVOLVES: {
    kind: 'LINK',
    ...WALKED,
    ends: [ends(['Need', 'Offer', 'Organization'], ['Capability'])],
    name: words('関わる技術・ノウハウ', 'Involves'),
    outgoing: end(
      words('関わる技術・ノウハウ', 'Involves'),
      words('関わるとされた技術・ノウハウ', 'Capabilities judged to be involved'),
    ),
    incoming: end(
      words('この技術・ノウハウが関わるもの', 'Involved in'),
      words('この技術・ノウハウが関わるとされた{many}', '{many} judged to involve this'),
    ),
  },
} as const satisfies Readonly<Record<string, RelationshipModel>>
