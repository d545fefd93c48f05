import { diedOn } from '../../store/deaths';
import { findKinship } from '../../store/register';
import type { Query } from '../../store/store';

/** Family by the register, from whichever side it is written. */
export const areFamily = async (q: Query, oneId: string, otherId: string): Promise<boolean> => {
  const facts = [await findKinship(q, oneId, otherId), await findKinship(q, otherId, oneId)];
  return facts.some((fact) => fact !== null && !fact.ended);
};

/** The register knows the two as family and both as living: without that nobody asks for a consent, and none lasts. */
export const mayHelp = async (q: Query, helperId: string, helpedId: string): Promise<boolean> => {
  for (const id of [helperId, helpedId]) if ((await diedOn(q, id)) !== null) return false;
  return areFamily(q, helperId, helpedId);
};
