import type { Day } from '../calendar';
import { earlierYears, type TransferDraft } from '../ledger/transfer';
import type { Fen } from '../money';
import { type Decision, type Refusal, refuse, refuseAt } from '../outcome';
import { whyNotKin } from '../person/decide-kinship';
import { decideRelative } from '../person/decide-relative';
import { decideEnrolled, decideSharerInsurance, type Insurance } from '../person/insurance';
import type { Kinship, KinshipFact } from '../person/kinship';
import type { RegionProfile } from '../region/region-profile';

/** To whom, and how much. */
export interface AccountTransferClaim {
  relative: { name: string; idNumber: string };
  kinship: Kinship;
  amountFen: Fen;
}

export interface AccountTransferFacts {
  today: Day;
  /** Where the payer is insured. */
  region: RegionProfile;
  payer: { id: string; name: string; insurance: Insurance; earlierYearsFen: Fen };
  /** The person registered under the ID number, if any. */
  relative: { id: string; name: string; insurance: Insurance } | null;
  /** What the civil register knows of the two. */
  registered: KinshipFact | null;
}

/** Money moves only between accounts of one pooling area (统筹区); elsewhere the counter helps. policy-sources.md#hangzhou-pooling-area */
const whyNotPayable = (relative: { insurance: Insurance }, region: RegionProfile): Refusal | null => {
  const enrolled = decideEnrolled(relative.insurance);
  if (!enrolled.ok) return { ...enrolled, field: 'relative.idNumber' };
  if (relative.insurance.region === region.code) return null;
  return refuseAt('relative.idNumber', 'OTHER_POOLING_AREA', { region: relative.insurance.region });
};

/** May this money move, as far as people and amount go. Only what earlier years left (历年), never this year's. */
export const decidePayee = (claim: AccountTransferClaim, facts: AccountTransferFacts): Decision<{ id: string }> => {
  const { region, payer, registered } = facts;
  if (!region.transfer) return refuse('TRANSFER_NOT_HERE', { region: region.code });
  const insurance = decideSharerInsurance(payer.insurance);
  if (!insurance.ok) return insurance;
  const relative = decideRelative(claim.relative, { today: facts.today, sharer: payer, relative: facts.relative });
  if (!relative.ok) return relative;
  const no = whyNotKin(region.transfer.relations, claim.kinship, registered) ?? whyNotPayable(relative.value, region);
  if (no) return no;
  const { earlierYearsFen } = payer;
  if (claim.amountFen <= earlierYearsFen) return relative;
  return refuseAt('amountFen', 'EARLIER_YEARS_SHORT', { amountFen: claim.amountFen, balanceFen: earlierYearsFen });
};

/** The move itself: from then on the money is the relative's own. policy-sources.md#hangzhou */
export const transferOf = (id: string, payerId: string, payeeId: string, amountFen: Fen): TransferDraft => ({
  kind: 'ACCOUNT_TRANSFER',
  ref: id,
  postings: [{ debit: earlierYears(payerId), credit: earlierYears(payeeId), amountFen }],
});
