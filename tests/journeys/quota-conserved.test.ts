import fc from 'fast-check';
import type { CrossProvinceSharing } from '@/contract/cross-province.contract';
import { REFUSALS } from '@/domain/refusals';
import { moneyOf } from '../support/across';
import type { Client, Reply } from '../support/bureau-client';
import { type OpenBureau, openBureau } from '../support/open-bureau';
import { aCommand, type Lives, openLives, SHARERS } from '../support/quota-lives';

const RUNS = 12;
const CAME_IN = ['OPENING', 'EMPLOYER_CREDIT'];

let bureau: OpenBureau;
beforeEach(async () => {
  bureau = await openBureau();
});
afterEach(() => bureau.close());

/** By the sharer's own statement: what came in from outside, less what their own bills took. */
const earnedLessSpent = async (client: Client): Promise<number> => {
  const { entries, nextCursor } = await client.ask('listAccountEntries', { query: { limit: '100' } });
  expect(nextCursor).toBeNull();
  const counted = entries.filter(({ kind }) => CAME_IN.includes(kind) || kind.startsWith('SETTLEMENT'));
  return counted.reduce((sum, { amountFen }) => sum + amountFen, 0);
};

const checkQuota = ({ stage, quota, ended }: CrossProvinceSharing): void => {
  const { totalFen, usedFen, leftFen } = quota;
  expect(Math.min(usedFen, leftFen)).toBeGreaterThanOrEqual(0);
  if (stage === 'ACTIVE') expect(usedFen + leftFen).toBe(totalFen);
  else if (stage === 'ENDED') expect([leftFen, usedFen + (ended?.returnedFen ?? 0)]).toEqual([0, totalFen]);
  else expect([usedFen, leftFen]).toEqual([0, 0]);
};

const sumOf = (sharings: readonly CrossProvinceSharing[], part: 'usedFen' | 'leftFen'): number =>
  sharings.reduce((sum, { quota }) => sum + quota[part], 0);

/** Balance and quotas together are what came in less what was spent, by the account itself or out of a quota. */
const checkConserved = async (lives: Lives): Promise<void> => {
  for (const id of SHARERS) {
    const { balanceFen, earmarkedFen } = await moneyOf(lives.clientOf(id));
    const given = (await lives.sharingsOf(id)).filter(({ side }) => side === 'SHARER');
    for (const sharing of given) checkQuota(sharing);
    expect(earmarkedFen).toBe(sumOf(given, 'leftFen'));
    expect(balanceFen + earmarkedFen).toBe((await earnedLessSpent(lives.clientOf(id))) - sumOf(given, 'usedFen'));
  }
};

const checkAnswer = (reply: Reply | null): void => {
  if (!reply || reply.status < 400) return;
  expect(reply.status).toBeLessThan(500);
  expect(REFUSALS).toHaveProperty((reply.body as { code: string }).code);
};

it('whatever happens, in whatever order: balance and quotas together are what came in less what was spent', async () => {
  const life = fc.array(aCommand, { minLength: 15, maxLength: 30 });
  const property = fc.asyncProperty(life, async (commands) => {
    await bureau.anyone.ask('resetBureau', { body: {} });
    const lives = await openLives(bureau);
    for (const command of commands) {
      checkAnswer(await lives.perform(command));
      await checkConserved(lives);
    }
    expect(await bureau.checkLedger()).toMatchObject({ balanced: true, negative: [] });
  });
  await fc.assert(property, { numRuns: RUNS });
}, 120_000);
