/** How a need and an offer are joined to who posted it, to capabilities, and to the other side. */
export const POSTED = {
  Need: { by: 'RAISED_BY', takes: 'REQUIRES', answered: 'PROVIDES', answer: 'Offer' },
  Offer: { by: 'MADE_BY', takes: 'PROVIDES', answered: 'REQUIRES', answer: 'Need' },
} as const

/** The condition that a member of the platform `owner` posted `n`. */
export const byMember = (label: 'Need' | 'Offer'): string =>
  `EXISTS { (n)-[:${POSTED[label].by}]->(:Organization)-[:HAS]->(:Membership)-[:IN]->(owner) }`
