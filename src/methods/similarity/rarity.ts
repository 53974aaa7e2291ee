/** How much it says that two items share a thing: ln(1 + N/df), for df of the N links of its kind. */
export const rarity = (links: number, of: number): number => Math.log(1 + of / Math.max(links, 1))
