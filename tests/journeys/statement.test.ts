import type { StatementLine } from '@/contract/statement.contract';
import { SANDBOX } from '../../mock-server/seed/sandbox';
import type { Client } from '../support/bureau-client';
import { type OpenBureau, openBureau } from '../support/open-bureau';
import { aBillRequest, aSharingRequest } from '../support/requests';

let bureau: OpenBureau;
beforeEach(async () => {
  bureau = await openBureau();
});
afterEach(async () => {
  expect(await bureau.checkLedger()).toMatchObject({ balanced: true });
  await bureau.close();
});

const ofAll = async (client: Client, query: Record<string, string> = {}): Promise<StatementLine[]> => {
  const lines: StatementLine[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page: { lines: StatementLine[]; nextCursor: string | null } = await client.ask('readStatement', {
      query: { ...query, limit: '100', ...(cursor && { cursor }) },
    });
    lines.push(...page.lines);
    cursor = page.nextCursor;
  }
  return lines;
};

const heldBy = async (client: Client): Promise<number> => {
  const { personalAccount, familyFen } = await client.ask('readMe');
  const { balanceFen } = await client.ask('readWallet');
  const { balanceFen: personalFen = 0, earlierYearsFen = 0, earmarkedFen = 0 } = personalAccount ?? {};
  return personalFen + (earlierYearsFen ?? 0) + earmarkedFen + (familyFen ?? 0) + balanceFen;
};

const sum = (fens: readonly number[]): number => fens.reduce((total, fen) => total + fen, 0);

/** What a line says was left is what the line before it left, and what this one moved. */
const brokenBalances = (lines: readonly StatementLine[]): string[] => {
  const left = new Map<string, number>();
  return [...lines].reverse().flatMap(({ id, movements }) =>
    movements.flatMap(({ account, gainFen, balanceAfterFen }) => {
      const isBroken = account !== 'EARMARK' && (left.get(account) ?? 0) + gainFen !== balanceAfterFen;
      left.set(account, balanceAfterFen);
      return isBroken ? [`${id} ${account}`] : [];
    }),
  );
};

it('adds up, for everybody of the sandbox, to what they hold, line after line and month after month', async () => {
  const found: string[] = [];
  for (const { id } of SANDBOX.people.filter(({ phone }) => phone !== null)) {
    const client = await bureau.signIn(id);
    const lines = await ofAll(client);
    const { months } = await client.ask('readStatementMonths');
    const gained = sum(lines.map(({ gainFen }) => gainFen));
    const byMonth = sum(months.map(({ inFen, outFen }) => inFen - outFen));
    const held = await heldBy(client);
    if (gained !== held || byMonth !== held) found.push(`${id}: ${gained}, ${byMonth}, holds ${held}`);
    found.push(...brokenBalances(lines).map((where) => `${id}: ${where}`));
  }
  expect(found).toEqual([]);
}, 120_000);

it('tells a whole life from both sides: a bill, a premium, what came back, and the end', async () => {
  const daughter = await bureau.signIn('wang-fang');
  const mother = await bureau.signIn('liu-guilan');
  const { id } = await daughter.ask('startSharing', {
    body: await aSharingRequest(daughter, 'wang-fang', 'liu-guilan'),
  });
  const hospital = bureau.till('hebei-hospital');
  const bill = await hospital.ask('settleBill', {
    body: aBillRequest('liu-guilan', { totalFen: 30_000, poolFen: 12_000 }),
  });
  await daughter.ask('payResidentPremium', { body: { sharingId: id, year: 2027, amountFen: 40_000 } });
  await hospital.ask('refundSettlement', { path: { id: bill.id }, body: {} });
  await daughter.ask('endSharing', { path: { id }, body: {} });
  await hospital.ask('settleBill', { body: aBillRequest('liu-guilan', { totalFen: 500, poolFen: 0 }) });
  const told = (lines: StatementLine[]) =>
    lines
      .filter(({ purpose }) => purpose !== 'INCOME')
      .map(({ kind, side, gainFen, helpedFen, settlement }) => [kind, side, gainFen, helpedFen, settlement?.cashFen]);
  expect(told(await ofAll(daughter))).toEqual([
    ['SETTLEMENT_REFUND', 'SHARER', 18_000, 0, 0],
    ['PREMIUM', 'SHARER', -40_000, 0, undefined],
    ['SETTLEMENT', 'SHARER', -18_000, 0, 0],
  ]);
  expect(told(await ofAll(mother))).toEqual([
    ['SETTLEMENT', 'INSURED', 0, 0, 500],
    ['SETTLEMENT_REFUND', 'INSURED', 0, -18_000, 0],
    ['PREMIUM', 'INSURED', 0, 40_000, undefined],
    ['SETTLEMENT', 'INSURED', 0, 18_000, 0],
  ]);
});

it('both people of a quota read what is left of it, and nobody the other’s balance', async () => {
  const quotas: [string, StatementLine[]][] = [];
  for (const { id } of SANDBOX.people.filter(({ phone }) => phone !== null)) {
    const client = await bureau.signIn(id);
    quotas.push([id, await ofAll(client, { purpose: 'QUOTA' })]);
  }
  const lines = quotas.flatMap(([, found]) => found);
  const sides = (side: string) => lines.filter((line) => line.side === side);
  expect(sides('SHARER').length).toBeGreaterThan(0);
  expect(sides('RECEIVER').map(({ movements }) => movements.map(({ account }) => account))).toEqual(
    sides('RECEIVER').map(() => ['EARMARK']),
  );
  expect(sides('SHARER').every(({ movements }) => movements.some(({ account }) => account === 'EARMARK'))).toBe(true);
});
