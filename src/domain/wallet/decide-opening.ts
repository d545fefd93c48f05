import { accept, type Decision, refuse } from '../outcome';
import type { Insurance } from '../person/insurance';
import type { RegionProfile } from '../region/region-profile';

export interface OpeningFacts {
  /** Where the person is insured: the place the wallet is used in. */
  region: RegionProfile;
  insurance: Insurance;
  phone: string | null;
  isOpen: boolean;
}

/** May this person open a wallet (医保钱包): insured where it is offered, with a phone. policy-sources.md#wallet-opening */
export const decideOpening = ({ region, insurance, phone, isOpen }: OpeningFacts): Decision<null> => {
  if (isOpen) return refuse('WALLET_ALREADY_OPEN');
  if (insurance.kind === 'NONE') return refuse('NOT_INSURED');
  if (!region.wallet) return refuse('WALLET_NOT_HERE', { region: region.code });
  return phone === null ? refuse('PHONE_MISSING') : accept(null);
};
