/** The device's clock, in milliseconds; only for waiting and drafts, never for a rule. */
export const deviceNowMs = (): number => Date.now();
