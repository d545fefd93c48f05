import type { Day } from '../calendar';
import { type ConsentGiven, decideConsent, type TextsInForce } from '../consent/consent';
import { earlierYears, type TransferDraft } from '../ledger/transfer';
import type { Fen } from '../money';
import { accept, type Decision, type Refusal, refuse, refuseAt } from '../outcome';
import { whyNotKin } from '../person/decide-kinship';
import { decideRelative } from '../person/decide-relative';
import { decideEnrolled, decideSharerInsurance, type Insurance } from '../person/insurance';
import type { Kinship, KinshipFact } from '../person/kinship';
import type { RegionProfile } from '../region/region-profile';

/** To whom, and how much: what a code sent to the payer's phone is good for. */
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

/** The move itself, once the notice is agreed to: from then on the money is the relative's own. policy-sources.md#hangzhou */
export const decideAccountTransfer = (
  claim: AccountTransferClaim & { consent: ConsentGiven },
  facts: AccountTransferFacts & { textsInForce: TextsInForce },
  id: string,
): Decision<{ relativeId: string; consent: ConsentGiven; transfer: TransferDraft }> => {
  const payee = decidePayee(claim, facts);
  if (!payee.ok) return payee;
  const consent = decideConsent(facts.region, facts.textsInForce, claim.consent, facts.payer.name);
  if (!consent.ok) return consent;
  const { amountFen } = claim;
  const posting = { debit: earlierYears(facts.payer.id), credit: earlierYears(payee.value.id), amountFen };
  return accept({
    relativeId: payee.value.id,
    consent: consent.value,
    transfer: { kind: 'ACCOUNT_TRANSFER', ref: id, postings: [posting] },
  });
};
