import { maskName } from '../person/masking';

/** Who asks about a bill that is paid: the insured person themself may know the payer's masked name, another only the door. */
export interface WhoPaid {
  payerId: string | null;
  payerName: string | null;
  isAtHall: boolean;
}

/** YOU: the asker paid it; RELATIVE: somebody paid it out of a shared account; else the door that took the money. */
export const whoPaidInParams = (
  { payerId, payerName, isAtHall }: WhoPaid,
  { askerId, insuredId }: { askerId: string | null; insuredId: string },
): Readonly<Record<string, string>> => {
  if (payerId === null) return { by: isAtHall ? 'HALL' : 'TAX' };
  if (payerId === askerId) return { by: 'YOU' };
  return { by: 'RELATIVE', ...(askerId === insuredId && payerName !== null && { payer: maskName(payerName) }) };
};
