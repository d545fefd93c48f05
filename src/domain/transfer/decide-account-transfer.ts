import type { Day } from '../calendar';
import { type AccountRef, earlierYears, familyAccount, personal, type TransferDraft } from '../ledger/transfer';
import type { Fen } from '../money';
import { type Decision, type Refusal, refuse, refuseAt } from '../outcome';
import { type RelationFacts, whyNotRelated } from '../person/decide-kinship';
import { decideRelative } from '../person/decide-relative';
import { decideEnrolled, decideSharerInsurance, type Insurance } from '../person/insurance';
import type { Kinship } from '../person/kinship';
import type { PersonOfAge } from '../person/possible-kinship';
import type { RegionProfile } from '../region/region-profile';

/** To whom, and how much. */
export interface AccountTransferClaim {
  relative: { name: string; idNumber: string };
  kinship: Kinship;
  amountFen: Fen;
}

export interface AccountTransferFacts extends Pick<RelationFacts, 'registered' | 'namedKin'> {
  today: Day;
  /** Where the payer is insured. */
  region: RegionProfile;
  /** `movableFen`: what of the money that the region lets move is there. */
  payer: PersonOfAge & { id: string; name: string; insurance: Insurance; movableFen: Fen };
  /** The person registered under the ID number, if any. */
  relative: (PersonOfAge & { id: string; name: string; insurance: Insurance }) | null;
  /** The payer shares with this relative, and the sharing is in force. */
  isMember: boolean;
}

/** Money moves only between accounts of one pooling area (统筹区); elsewhere the counter helps. policy-sources.md#hangzhou-pooling-area */
const whyNotPayable = (relative: { insurance: Insurance }, region: RegionProfile): Refusal | null => {
  const enrolled = decideEnrolled(relative.insurance);
  if (!enrolled.ok) return { ...enrolled, field: 'relative.idNumber' };
  if (relative.insurance.region === region.code) return null;
  return refuseAt('relative.idNumber', 'OTHER_POOLING_AREA', { region: relative.insurance.region });
};

/** Where only members receive, the relative is one. policy-sources.md#gansu-transfer */
const whyNotMember = ({ region, isMember }: AccountTransferFacts): Refusal | null =>
  region.transfer?.to === 'MEMBERS' && !isMember ? refuseAt('relative.idNumber', 'NOT_A_MEMBER') : null;

/** No more than is there; where only what earlier years left may move (历年), the refusal says so. */
const whyTooMuch = (amountFen: Fen, { region, payer: { movableFen } }: AccountTransferFacts): Refusal | null => {
  if (amountFen <= movableFen) return null;
  return region.transfer?.money === 'EARLIER_YEARS'
    ? refuseAt('amountFen', 'EARLIER_YEARS_SHORT', { amountFen, balanceFen: movableFen })
    : refuseAt('amountFen', 'TRANSFER_BALANCE_SHORT', { availableFen: movableFen });
};

/** May this money move, as far as people and amount go. */
export const decidePayee = (claim: AccountTransferClaim, facts: AccountTransferFacts): Decision<{ id: string }> => {
  const { region, payer } = facts;
  if (!region.transfer) return refuse('TRANSFER_NOT_HERE', { region: region.code });
  const insurance = decideSharerInsurance(payer.insurance);
  if (!insurance.ok) return insurance;
  const relative = decideRelative(claim.relative, { today: facts.today, sharer: payer, relative: facts.relative });
  if (!relative.ok) return relative;
  const no =
    whyNotRelated(region.transfer.relations, claim.kinship, { ...facts, sharer: payer, relative: relative.value }) ??
    whyNotPayable(relative.value, region) ??
    whyNotMember(facts) ??
    whyTooMuch(claim.amountFen, facts);
  return no ?? relative;
};

type TransferRules = NonNullable<RegionProfile['transfer']>;

/** Which account of the payer the money leaves. */
export const movedFrom = ({ money }: Pick<TransferRules, 'money'>, payerId: string): AccountRef =>
  money === 'EARLIER_YEARS' ? earlierYears(payerId) : personal(payerId);

/** Which account of the payee it reaches; from then on it is the payee's own. */
const movedTo = ({ into }: TransferRules, payeeId: string): AccountRef =>
  into === 'EARLIER_YEARS' ? earlierYears(payeeId) : familyAccount(payeeId);

interface Moved {
  id: string;
  payerId: string;
  payeeId: string;
  amountFen: Fen;
}

/** The move itself, between the accounts the region names. policy-sources.md#hangzhou, policy-sources.md#gansu-transfer */
export const transferOf = (rules: TransferRules, { id, payerId, payeeId, amountFen }: Moved): TransferDraft => ({
  kind: 'ACCOUNT_TRANSFER',
  ref: id,
  postings: [{ debit: movedFrom(rules, payerId), credit: movedTo(rules, payeeId), amountFen }],
});
