import type { EnrolmentFile } from '@/contract/enrolment.contract';
import type { PremiumTermsShown } from '@/contract/premium-terms.contract';
import type { Problem } from '@/contract/problem.contract';
import { type OpenBureau, personaOf } from './open-bureau';

/** The premium of one person and what their years bring, told in a line that a table can hold. */
export interface EnrolmentStories {
  /** Standard − subsidy, from when, until when one waits, and what unbroken years bring. */
  terms: (payer: string, insured: string, year?: number) => Promise<string>;
  payOwnPart: (payer: string, insured: string, amountFen: number, year?: number) => Promise<string>;
  ownFile: (id: string) => Promise<string>;
  fileOf: (payer: string, insured: string) => Promise<string>;
}

const termsInWords = ({ standardFen, subsidyFen, benefits, incentive }: PremiumTermsShown): string =>
  [
    `${standardFen} - ${subsidyFen}`,
    `from ${benefits.beginOn}`,
    ...(benefits.waitingUntil === null ? [] : [`waits to ${benefits.waitingUntil}`]),
    `year ${incentive.continuousYears}`,
    `raised ${incentive.continuousFen}`,
  ].join(', ');

const LETTERS = { RESIDENT: 'R', EMPLOYEE: 'E', REPAIRED: 'P', MISSED: 'M' } as const;

const fileInWords = ({ side, assistance, years, next }: EnrolmentFile): string =>
  [
    `${side} ${assistance ?? 'untold'}`,
    years.map(({ year, kind, waitingMonths }) => `${year}${LETTERS[kind]}${waitingMonths || ''}`).join(' '),
    next ? `${next.year}${next.isPaid ? ' paid' : ''} unclaimed ${next.incentive.unclaimedFen}` : 'nothing next',
  ].join(', ');

const sharingOf = async (bureau: OpenBureau, payer: string, insured: string) => {
  const client = await bureau.signIn(payer);
  const { sharings } = await client.ask('listSharings');
  const { name } = personaOf(insured);
  const id = sharings.find(({ side, other }) => side === 'SHARER' && other.name === name)?.id ?? 'none';
  return { client, id };
};

export const enrolmentStoriesOf = (bureau: OpenBureau): EnrolmentStories => ({
  terms: async (payer, insured, year = 2027) => {
    const { client, id } = await sharingOf(bureau, payer, insured);
    const { bills } = await client.ask('listPremiumBills', { query: { year: String(year) } });
    const bill = bills.find(({ sharingId }) => sharingId === id);
    return bill?.terms ? termsInWords(bill.terms) : (bill?.refusal?.code ?? 'no bill');
  },
  payOwnPart: async (payer, insured, amountFen, year = 2027) => {
    const { client, id } = await sharingOf(bureau, payer, insured);
    const reply = await client.send('payResidentPremium', { body: { sharingId: id, year, amountFen } });
    return reply.status < 400 ? 'paid' : (reply.body as Problem).code;
  },
  ownFile: async (id) => fileInWords(await (await bureau.signIn(id)).ask('readEnrolmentFile')),
  fileOf: async (payer, insured) => {
    const { client, id } = await sharingOf(bureau, payer, insured);
    const reply = await client.send('readEnrolmentFileOf', { path: { id } });
    return reply.status < 400 ? fileInWords(reply.body as EnrolmentFile) : (reply.body as Problem).code;
  },
});
