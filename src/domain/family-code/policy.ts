const MINUTE_MS = 60_000;

/**
 * 亲情账户 as the national platform keeps it. A value no good source confirms is an assumption: its name stands in `assumed`.
 * policy-sources.md#family-code
 */
export const FAMILY_CODE_POLICY = {
  /** How many relatives one person may show codes for. */
  maxMembers: 5,
  /** From this birthday on, the relative confirms in person; below, the guardian's pledge stands. policy-sources.md#face-age */
  confirmsFromAge: 16,
  /** The other way to confirm, for those who are not beside the phone. */
  smsConfirms: true,
  /** How long a shown code is good. */
  codeValidMs: 5 * MINUTE_MS,
  /** Whether the relative, too, may end it. */
  endedByMember: true,
  assumed: ['maxMembers', 'smsConfirms', 'codeValidMs', 'endedByMember'],
} as const;
