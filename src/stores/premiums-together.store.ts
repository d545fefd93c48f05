import type { Answer } from '@/api/answer';
import { listPremiumBills, payPremiumsTogether } from '@/api/premium.api';
import type { PremiumBill } from '@/contract/premium.contract';
import type { PayPremiumsTogetherRequest, PremiumsTogether } from '@/contract/premiums-together.contract';
import type { TextSeen } from '@/domain/consent/consent';
import type { Fen } from '@/domain/money';
import { type Deed, prepareDeed } from './deeds';
import { createDraft } from './draft';

/** What is ticked: each a person and a year. */
export const togetherDraft = createDraft('pay-premiums-together', { picked: [] as readonly string[] });

export const pickOf = ({ sharingId, year }: Pick<PremiumBill, 'sharingId' | 'year'>): string => `${sharingId} ${year}`;

/** What this payer can pay now. */
export const isPayable = ({ due, cannotPay }: PremiumBill): boolean => due !== null && cannotPay === null;

/** The government pays all of it: there is nothing to tick. */
export const isFree = ({ refusal }: PremiumBill): boolean => refusal?.code === 'FULLY_SUBSIDISED';

/** What can be ticked, of every year one may ask for; and for whom nothing is owed in the year that is collected. */
export interface BillsTogether {
  payable: readonly PremiumBill[];
  free: readonly PremiumBill[];
}

type Silent = Exclude<Answer<never>, { kind: 'accepted' }>;

/** The year that is collected first. */
export const listBillsTogether = async (): Promise<Answer<BillsTogether>> => {
  const latest = await listPremiumBills();
  if (latest.kind !== 'accepted') return latest;
  const answers = await Promise.all(latest.value.years.map((year) => listPremiumBills(year)));
  const silent = answers.find((answer): answer is Silent => answer.kind !== 'accepted');
  if (silent) return silent;
  const bills = answers.flatMap((answer) => (answer.kind === 'accepted' ? answer.value.bills : []));
  return { kind: 'accepted', value: { payable: bills.filter(isPayable), free: latest.value.bills.filter(isFree) } };
};

export const totalOf = (bills: readonly PremiumBill[]): Fen =>
  bills.reduce((sum, { due }) => sum + (due?.amountFen ?? 0), 0);

/** Keeps the order as it was confirmed, with the pledge where one was made; answers its key. */
export const keepTogether = (bills: readonly PremiumBill[], about: string, pledge?: TextSeen): string => {
  const parts = bills.map(({ sharingId, year, due }) => ({ sharingId, year, amountFen: due?.amountFen ?? 0 }));
  const seen = pledge && { pledge: { version: pledge.version, hash: pledge.hash } };
  const request: PayPremiumsTogetherRequest = { parts, ...seen };
  return prepareDeed('payPremiumsTogether', request, null, about);
};

/** Sends a confirmed order; once it is paid, what was ticked has served. */
export const sendTogether = async (deed: Deed): Promise<Answer<PremiumsTogether>> => {
  const answer = await payPremiumsTogether(deed.body as PayPremiumsTogetherRequest, deed.key);
  if (answer.kind === 'accepted') togetherDraft.clear();
  return answer;
};
