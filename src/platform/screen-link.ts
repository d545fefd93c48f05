/** A mini-program has no address of its own: a card or a code leads to its screens. */
export const linkTo = (_path: string): string | null => null;
