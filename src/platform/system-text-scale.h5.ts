/** A browser enlarges the page itself and tells no scale of its own. */
export const systemTextScale = (): number => 1;
