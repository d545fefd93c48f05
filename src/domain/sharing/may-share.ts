import type { Decision } from '../outcome';
import { decideSharerInsurance, type Insurance } from '../person/insurance';

/** May this person begin to share. The refusal says that it is a sharing which does not begin: no payment was tried. */
export const decideMayShare = (insurance: Insurance): Decision<Insurance> => {
  const decided = decideSharerInsurance(insurance);
  return decided.ok ? decided : { ...decided, params: { matter: 'SHARING' } };
};
