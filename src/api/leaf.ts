/** Which rows of a long list are asked for: so many, from where the leaf before ended; the newest where nothing is said. */
export interface Leaf {
  readonly cursor?: string | undefined;
  readonly limit?: string | undefined;
}
