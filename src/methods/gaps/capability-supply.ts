/** A capability that needs require, and how many open offers cover it. */
export interface CapabilitySupply {
  readonly id: string
  readonly nameJa: string
  readonly nameEn: string
  readonly needs: readonly string[]
  readonly offers: number
  /** Whether any of these offers is made up. */
  readonly madeUp: boolean
}
