import type { Problem } from '@/contract/problem.contract';
import type { Settlement } from '@/contract/settlement.contract';
import type { StartSharingRequest } from '@/contract/sharing.contract';
import type { Kinship } from '@/domain/person/kinship';
import type { PlaceKind, Purpose } from '@/domain/settlement/purpose';
import type { SharingStage } from '@/domain/sharing/stages';
import type { Reply } from './bureau-client';
import { type CrossStories, crossStoriesOf } from './cross-stories';
import { type EnrolmentStories, enrolmentStoriesOf } from './enrolment-stories';
import { type ExtraStories, extraStoriesOf } from './extra-stories';
import { type HallStories, hallStoriesOf } from './hall-stories';
import { asInsured, maySignIn } from './insured-view';
import { type MoneyStories, moneyStoriesOf } from './money-stories';
import { type OpenBureau, personaOf } from './open-bureau';
import { aBillRequest, aPremiumRequest, aSharingRequest } from './requests';

type Terms = StartSharingRequest['terms'];

/** What people of the sandbox do, told in a line that a table can hold. */
export interface Stories extends CrossStories, EnrolmentStories, ExtraStories, HallStories, MoneyStories {
  balance: (id: string) => Promise<string>;
  /** What of the account may be shared now. */
  available: (id: string) => Promise<string>;
  add: (sharer: string, relative: string, kinship: Kinship, terms?: Partial<Terms>) => Promise<string>;
  addTyping: (sharer: string, relative: string, idNumber: string) => Promise<string>;
  unbind: (sharer: string, relative: string) => Promise<string>;
  bill: (insured: string, totalFen: number, place?: PlaceKind) => Promise<string>;
  pay: (payer: string, insured: string) => Promise<string>;
  /** What the list of bills says of this relative before anyone presses anything. */
  due: (payer: string, insured: string) => Promise<string>;
  sharings: (id: string) => Promise<string>;
  records: (id: string) => Promise<string>;
  orders: (id: string) => Promise<string>;
}

const PURPOSE_AT: Readonly<Record<PlaceKind, Purpose>> = { HOSPITAL: 'OUTPATIENT', PHARMACY: 'MEDICINE' };

const codeOr = ({ status, body }: Reply, yes: string): string => (status < 400 ? yes : (body as Problem).code);

const inWords = ({ ownFen, shares, cashFen, notes }: Settlement): string =>
  [
    ...(ownFen > 0 ? [`own ${ownFen}`] : []),
    ...shares.map((share) => `shared ${share.amountFen}`),
    `cash ${cashFen}`,
    ...notes.map((note) => note.code),
  ].join(', ');

const notYet = (stage: SharingStage): string => (stage === 'ACTIVE' ? '' : ` ${stage}`);

const findSharing = async (bureau: OpenBureau, sharer: string, relative: string) => {
  const client = await bureau.signIn(sharer);
  const { sharings } = await client.ask('listSharings');
  const { name } = personaOf(relative);
  const found = sharings.find((one) => one.side === 'SHARER' && one.other.name === name && one.stage === 'ACTIVE');
  return { client, id: found?.id ?? 'none' };
};

export const storiesOf = (bureau: OpenBureau): Stories => ({
  ...crossStoriesOf(bureau),
  ...enrolmentStoriesOf(bureau),
  ...extraStoriesOf(bureau),
  ...hallStoriesOf(bureau),
  ...moneyStoriesOf(bureau),
  balance: async (id) => {
    const { personalAccount } = await (await bureau.signIn(id)).ask('readMe');
    return `balance ${personalAccount?.balanceFen ?? 'none'}`;
  },
  available: async (id) => {
    const { personalAccount } = await (await bureau.signIn(id)).ask('readMe');
    return `available ${personalAccount?.availableFen ?? 'none'}`;
  },
  add: async (sharer, relative, kinship, terms) => {
    const client = await bureau.signIn(sharer);
    const body = await aSharingRequest(client, sharer, relative, kinship, terms);
    return codeOr(await client.send('startSharing', { body }), 'added');
  },
  addTyping: async (sharer, relative, idNumber) => {
    const client = await bureau.signIn(sharer);
    const asked = await aSharingRequest(client, sharer, relative);
    const body = { ...asked, relative: { ...asked.relative, idNumber } };
    return codeOr(await client.send('startSharing', { body }), 'added');
  },
  unbind: async (sharer, relative) => {
    const { client, id } = await findSharing(bureau, sharer, relative);
    return codeOr(await client.send('endSharing', { path: { id }, body: {} }), 'unbound');
  },
  bill: async (insured, totalFen, place = 'HOSPITAL') => {
    const { region } = personaOf(insured).insurance;
    const body = aBillRequest(insured, { totalFen, poolFen: 0, purpose: PURPOSE_AT[place] });
    const reply = await bureau.till(`${region}-${place.toLowerCase()}`).send('settleBill', { body });
    if (reply.status >= 400) return codeOr(reply, '');
    const settled = reply.body as Settlement;
    return inWords(maySignIn(insured) ? await asInsured(bureau, insured, settled) : settled);
  },
  pay: async (payer, insured) => {
    const { client, id } = await findSharing(bureau, payer, insured);
    const body = await aPremiumRequest(client, payer, id);
    return codeOr(await client.send('payResidentPremium', { body }), 'paid');
  },
  due: async (payer, insured) => {
    const { client, id } = await findSharing(bureau, payer, insured);
    const { bills } = await client.ask('listPremiumBills');
    const bill = bills.find((one) => one.sharingId === id);
    if (!bill?.due) return bill?.refusal?.code ?? 'no bill';
    return [`due ${bill.due.amountFen}`, ...(bill.cannotPay ? [bill.cannotPay.code] : [])].join(', ');
  },
  sharings: async (id) => {
    const { sharings } = await (await bureau.signIn(id)).ask('listSharings');
    return sharings
      .map(({ side, other, stage, ended }) => `${side} ${other.name}${ended ? ` ended by ${ended.by}` : notYet(stage)}`)
      .join(', ');
  },
  records: async (id) => {
    const { settlements } = await (await bureau.signIn(id)).ask('listSettlements', { query: { limit: '100' } });
    return `${settlements.length} records`;
  },
  orders: async (id) => {
    const { orders } = await (await bureau.signIn(id)).ask('listPremiumOrders');
    return orders.map(({ state, year, refundable }) => `${state} ${year}${refundable ? ' refundable' : ''}`).join(', ');
  },
});
