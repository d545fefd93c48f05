import type { AccountEntry } from '@/contract/me.contract';
import type { WalletTransfer } from '@/contract/wallet.contract';
import { dayOf } from '@/domain/calendar';
import { type Fen, sumFen } from '@/domain/money';
import type { RandomBureau } from './random-bureau';

/** What came into the family from outside: by the statements of all of them. */
const CAME_IN = ['OPENING', 'EMPLOYER_CREDIT'];

const entriesOf = async (life: RandomBureau, at: number): Promise<AccountEntry[]> => {
  const all: AccountEntry[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page = await life.read(at, `/v1/account/entries?limit=100${cursor === '' ? '' : `&cursor=${cursor}`}`);
    all.push(...page.entries);
    cursor = page.nextCursor;
  }
  return all;
};

const fenOf = (entries: readonly AccountEntry[], account: AccountEntry['account']): Fen =>
  sumFen(entries.filter((one) => one.account === account).map(({ amountFen }) => amountFen));

/** At most three sendings a day, one that waits for an answer, and none that waits beyond its hour. */
const checkWallet = (sent: readonly WalletTransfer[], waitingIn: number, now: number) => {
  expect(waitingIn).toBeLessThanOrEqual(1);
  const days = sent.map(({ sentAt }) => dayOf(Date.parse(sentAt)));
  for (const day of days) expect(days.filter((one) => one === day).length).toBeLessThanOrEqual(3);
  for (const { stage, bouncesAt } of sent) if (stage === 'WAITING') expect(Date.parse(bouncesAt)).toBeGreaterThan(now);
};

/** One person's money, each account as their own statement adds it up; a fen set aside is in the quotas, and nowhere else. */
const moneyOf = async (life: RandomBureau, at: number, now: number) => {
  const me = await life.me(at);
  const { balanceFen = 0, earlierYearsFen = 0, earmarkedFen = 0 } = me.personalAccount ?? {};
  const entries = await entriesOf(life, at);
  expect([balanceFen, earlierYearsFen ?? 0, me.familyFen ?? 0]).toEqual([
    fenOf(entries, 'PERSONAL'),
    fenOf(entries, 'EARLIER_YEARS'),
    fenOf(entries, 'FAMILY'),
  ]);
  const given = (await life.quotasOf(at)).filter(({ side }) => side === 'SHARER');
  expect(earmarkedFen).toBe(sumFen(given.map(({ quota }) => quota.leftFen)));
  const wallet = await life.read(at, '/v1/wallet');
  const { transfers } = await life.read(at, '/v1/wallet/transfers');
  const sent: WalletTransfer[] = transfers.filter(({ side }: WalletTransfer) => side === 'SENDER');
  checkWallet(sent, wallet.waiting.in.length, now);
  const onItsWayFen = sumFen(sent.filter(({ stage }) => stage === 'WAITING').map(({ amountFen }) => amountFen));
  const cameInFen = sumFen(entries.filter(({ kind }) => CAME_IN.includes(kind)).map(({ amountFen }) => amountFen));
  const hasFen = balanceFen + (earlierYearsFen ?? 0) + earmarkedFen + (me.familyFen ?? 0) + wallet.balanceFen;
  return { hasFen: hasFen + onItsWayFen, cameInFen };
};

/** All that the family has, with what is set aside and what is on its way, is what came in less what it spent. */
export const checkMoney = async (life: RandomBureau, spentFen: Fen): Promise<void> => {
  const now = Date.parse(await life.now());
  const all = await Promise.all(life.everybody.map((at) => moneyOf(life, at, now)));
  expect(sumFen(all.map(({ hasFen }) => hasFen))).toBe(sumFen(all.map(({ cameInFen }) => cameInFen)) - spentFen);
};
