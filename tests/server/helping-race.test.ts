import { addDays } from '@/domain/later-days';
import { type HelpFamily, openHelpFamily } from './support/helping';
import { billFor } from './support/two-children';

jest.setTimeout(240_000);

/** Three consents a day may be asked for, and a session lives seven days. */
const A_DAY = 3;
const ROUNDS = 20;

let family: HelpFamily;
beforeEach(async () => {
  family = await openHelpFamily();
});
afterEach(() => family.bureau.close());

const isYes = ({ status }: { status: number }): boolean => status < 400;

const refundAll = async () => {
  const { orders } = (await family.bureau.call('GET', '/v1/premium-orders', { token: family.daughter })).body;
  for (const { id, state } of orders)
    if (state === 'PAID')
      await family.bureau.call('POST', `/v1/premium-orders/${id}/refund`, { token: family.daughter, body: {} });
};

test(`${ROUNDS} times, by either side: what is ended is not used once more, and what came before is on its lines`, async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const id = await family.agreed({ firstDay: addDays('2026-11-22', Math.floor(round / A_DAY)) });
    const pay = (sharingId = family.mother) => family.by(id, 'POST', '/v1/premium-orders', billFor(sharingId));
    const end = async () => {
      const ended = await family.end(id, round % 2 === 0 ? family.daughter : family.son);
      // acknowledged: from here on nothing may succeed
      const after = await Promise.all([pay(), pay(family.father), family.by(id, 'GET', '/v1/me')]);
      return { ended, after };
    };
    const meant = [() => pay(), () => pay(), () => pay(family.father)];
    // so many of them are on their way when the end is asked for
    const early = meant.splice(0, round % 4).map((one) => one());
    const [{ ended, after }, ...paid] = await Promise.all([end(), ...early, ...meant.map((one) => one())]);
    expect(isYes(ended)).toBe(true);
    expect(after.filter(isYes)).toEqual([]);
    expect(after.map(({ body }) => body.code)).toEqual(['HELP_ENDED', 'HELP_ENDED', 'HELP_ENDED']);

    const deeds = [...(await family.deeds(id))].reverse();
    const endedAt = deeds.findIndex(({ what }) => what === 'END');
    expect(deeds.slice(endedAt + 1).filter(({ outcome }) => outcome === 'DONE')).toEqual([]);
    const done = deeds.filter(({ what, outcome }) => what === 'payResidentPremium' && outcome === 'DONE');
    expect(done).toHaveLength(paid.filter(isYes).length);
    expect((await family.read(id)).usedFen).toBe(done.length * 40_000);
    await refundAll();
    if (round % A_DAY === A_DAY - 1) await family.bureau.call('POST', '/_demo/clock', { body: { advanceDays: 1 } });
  }
  expect((await family.bureau.call('GET', '/_demo/ledger/check')).body).toMatchObject({ balanced: true, sumFen: 0 });
});

test('the cap holds against ten at once', async () => {
  const id = await family.agreed({ capFen: 79_999 });
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, at) =>
      family.by(id, 'POST', '/v1/premium-orders', billFor(at % 2 === 0 ? family.mother : family.father)),
    ),
  );
  expect(answers.filter(isYes)).toHaveLength(1);
  expect((await family.read(id)).usedFen).toBe(40_000);
});
