import type { Settlement } from '@/contract/settlement.contract';
import { type OpenBureau, personaOf } from './open-bureau';

/** A settlement as the insured person reads it afterwards: a till is not told why a sharer paid nothing. */
export const asInsured = async (
  bureau: Pick<OpenBureau, 'signIn'>,
  insuredId: string,
  settled: Settlement | Promise<Settlement>,
): Promise<Settlement> => {
  const { id } = await settled;
  return (await bureau.signIn(insuredId)).ask('readSettlement', { path: { id } });
};

/** Under 16 nobody signs in by face, nor without a phone. */
const BORN_TOO_LATE = 2010;
export const maySignIn = (id: string): boolean => Number(personaOf(id).idNumber.slice(6, 10)) < BORN_TOO_LATE;
