import { LIMITS } from '../../../src/api/limits/limits.ts'
import { PATH_LIMITS } from '../../../src/methods/paths/path-limits.ts'
import { useTexts } from '../../app/texts.ts'
import { type Column, DataTable } from '../../parts/data-table.tsx'
import { DEVELOPERS } from './texts.ts'

type Row = { readonly what: string; readonly limit: number }

/** How much one request may ask. */
export function Limits() {
  const say = useTexts(DEVELOPERS)
  // The server's own numbers, so that the page cannot differ from them.
  const rows: readonly Row[] = [
    { what: say.rows.page, limit: LIMITS.pageSize },
    { what: say.rows.pageDefault, limit: LIMITS.defaultPageSize },
    { what: say.rows.list, limit: LIMITS.listLength },
    { what: say.rows.roots, limit: LIMITS.rootFields },
    { what: say.rows.selections, limit: LIMITS.selections },
    { what: say.rows.values, limit: LIMITS.values },
    { what: say.rows.work, limit: LIMITS.work },
    { what: say.rows.tokens, limit: LIMITS.tokens },
    { what: say.rows.body, limit: LIMITS.bodyBytes / 1024 },
    { what: say.rows.hops, limit: PATH_LIMITS.maxLength },
  ]
  const columns: readonly Column<Row>[] = [
    { head: say.what, value: ({ what }) => what },
    { head: say.limit, value: ({ limit }) => limit, show: ({ limit }) => limit.toLocaleString('en') },
  ]
  return (
    <section aria-labelledby="limits">
      <h2 id="limits">{say.limits}</h2>
      <p>{say.limitsNote}</p>
      <DataTable
        caption={say.limits}
        captionUnseen
        columns={columns}
        rows={rows}
        rowKey={({ what }) => what}
        sortable={false}
      />
    </section>
  )
}
