/** What a helper may be allowed to do. Whoever may act may look: nobody acts blind. */
export const HELP_SCOPES = ['LOOK', 'BIND', 'PAY_PREMIUM', 'UNBIND'] as const;
export type HelpScope = (typeof HELP_SCOPES)[number];

/**
 * What a door needs of a helper. SELF: the person alone may, never a helper. NO_PERSON: it asks about nobody,
 * so that nobody can be acted for.
 */
export type HelpNeed = HelpScope | 'SELF' | 'NO_PERSON';

/** As it is kept: looking always with it, each once, in one order. */
export const scopesKept = (asked: readonly HelpScope[]): HelpScope[] =>
  HELP_SCOPES.filter((scope) => scope === 'LOOK' || asked.includes(scope));
