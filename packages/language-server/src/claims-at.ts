import type {Page, SupportedClaim} from '@claimlint/core'

/** The claims whose words stand under an offset. */
export const claimsAt = ({claims}: Page, offset: number): SupportedClaim[] =>
  claims.filter(({range}) => range.start <= offset && offset <= range.end)
