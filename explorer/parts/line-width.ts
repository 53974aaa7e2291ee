/** How wide the line of a link is drawn, by its strength from 0 to 1: the same in every drawing and beside every name. */
export const lineWidth = (strength: number): number => 1 + 4.5 * strength ** 2
