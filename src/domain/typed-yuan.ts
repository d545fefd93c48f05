import type { Fen } from './money';

/** Yuan as people type them, in fen: `500`, `12.5`, `1,000 元`, full-width digits too. Null where it is no amount. */
export const readYuan = (typed: string): Fen | null => {
  const text = typed.normalize('NFKC').replace(/[\s,¥元]/g, '');
  if (!/^\d{1,7}(\.\d{1,2})?$/.test(text)) return null;
  const [whole, cents = ''] = text.split('.');
  return Number(whole) * 100 + Number(cents.padEnd(2, '0'));
};

/** The amount as one would type it again: 50000 → `500`, 1250 → `12.50`. */
export const typedYuan = (amountFen: Fen): string =>
  amountFen % 100 === 0 ? String(amountFen / 100) : (amountFen / 100).toFixed(2);
