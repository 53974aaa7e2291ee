import type { Order } from '../engine/keyset.ts'
import { ascending } from '../engine/keyset.ts'
import { byText, type OrderField } from '../engine/order.ts'

/** The place of an item in its plan as it is printed: goals with all that is below them, then projects. */
const PLACE = `head([way = (n)-[:PART_OF|MEASURES*1..5]->(plan:Strategy) | plan.sortKey + reduce(place = '',
      part IN tail(reverse(nodes(way))) | place + CASE WHEN part:LeadingProject THEN '.p' ELSE '.g' END
        + right('0000' + toString(part.order), 5))])`

/** The place in the plan as something to order by. */
export const PLAN_PLACE: OrderField = { ...byText(''), expression: PLACE }

export const IN_PLAN_ORDER: Order = {
  name: 'ORDER',
  keys: [ascending(`coalesce(${PLACE}, '~')`), ascending('n.sortKey')],
}
