import { type Fen, sumFen } from '../money';

interface SharedBill {
  side: 'INSURED' | 'SHARER' | 'PLACE';
  ownFen: Fen;
  cashFen: Fen;
  shares: readonly { amountFen: Fen; mine: boolean }[];
}

/** What a bill cost its reader: the insured person's own account and cash, or what the reader's account shared. */
export const readerPartOf = ({ side, ownFen, cashFen, shares }: SharedBill): Fen =>
  side === 'INSURED' ? ownFen + cashFen : sumFen(shares.filter(({ mine }) => mine).map(({ amountFen }) => amountFen));
