/** Whole fen (1 yuan = 100 fen). Never a fraction, never a float of yuan. */
export type Fen = number;

export const sumFen = (amounts: readonly Fen[]): Fen => amounts.reduce((total, amount) => total + amount, 0);
