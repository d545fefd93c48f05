/**
 * Somebody vouches for the two beside the payer: the register when the sharing began, or the relative, who agreed to it. On the
 * payer's own pledge alone a relative's years are not told. docs/decisions/0165
 */
export const isVouchedFor = (basis: 'REGISTER' | 'PLEDGE', hasAgreed: boolean): boolean =>
  basis === 'REGISTER' || hasAgreed;
