/** Whole fen (1 yuan = 100 fen). Never a fraction, never a float of yuan. */
export type Fen = number;

/** True for a whole number of fen that a safe integer can hold; sign is the caller's question. */
export const isFen = (value: number): boolean => Number.isSafeInteger(value);

export const sumFen = (amounts: readonly Fen[]): Fen => amounts.reduce((total, amount) => total + amount, 0);
