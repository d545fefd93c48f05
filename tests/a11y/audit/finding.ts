/** What is wrong with a screen, and where on it. */
export interface Finding {
  readonly rule: string;
  readonly what: string;
}

/** The size of letters a screen is measured in: 0 is the standard, 1 to 4 are 长辈版. */
export type Level = 0 | 1 | 2 | 3 | 4;

export const isLarge = (level: Level): boolean => level > 0;
