import type { HelpDeedLine } from '@/contract/helping.contract';
import { refuse } from '@/domain/outcome';
import { findHelping } from '../../mock-server/store/helpings';
import { keepHelpRefused } from '../../mock-server/use-cases/helping/keep-help-deed';
import { type HelpFamily, openHelpFamily, said } from './support/helping';
import { billFor } from './support/two-children';
import { DAUGHTER, SON } from './support/world';

jest.setTimeout(120_000);

let family: HelpFamily;
beforeEach(async () => {
  family = await openHelpFamily();
});
afterEach(() => family.bureau.close());

const forward = (by: Record<string, number>) => family.bureau.call('POST', '/_demo/clock', { body: by });

describe('the end', () => {
  it.each([
    ['the helper', () => family.son, 'HELPER'],
    ['the person helped', () => family.daughter, 'HELPED'],
  ] as const)('by %s it is at once, without a face, and told to the other', async (_, who, by) => {
    const id = await family.agreed();
    expect(said(await family.by(id, 'GET', '/v1/me'))).toBe('yes');
    const ended = await family.end(id, who());
    expect(ended.body).toMatchObject({ stage: 'ENDED', ended: { by }, isInForce: false });
    expect(said(await family.by(id, 'GET', '/v1/me'))).toBe('HELP_ENDED');
    const [sms] = await family.messages(by === 'HELPER' ? DAUGHTER.phone : SON.phone);
    expect(sms?.text).toContain('结束了帮办');
    expect(said(await family.end(id, who()))).toBe('HELP_ENDED');
  });

  it('by a stranger there is none: nothing of it is there for them', async () => {
    const id = await family.agreed();
    const answers = [
      await family.end(id, family.stranger),
      await family.bureau.call('GET', `/v1/helpings/${id}`, { token: family.stranger }),
      await family.bureau.call('GET', `/v1/helpings/${id}/deeds`, { token: family.stranger }),
    ];
    expect(answers.map(said)).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']);
    expect((await family.bureau.call('GET', '/v1/helpings', { token: family.stranger })).body.helpings).toEqual([]);
  });
});

/** What the lines say the consent came to. */
const replayed = (deeds: readonly HelpDeedLine[]) =>
  [...deeds].reverse().reduce<HelpDeedLine['after']>(
    (standing, deed) => {
      expect(deed.before).toEqual(standing);
      if (deed.outcome !== 'DONE') expect(deed.after).toEqual(deed.before);
      expect(deed.after.usedFen - deed.before.usedFen).toBe(deed.amountFen);
      return deed.after;
    },
    { stage: null, usedFen: 0 },
  );

test('both read the same lines, the refused and the expired among them, and they tell the state again', async () => {
  const pay = (id: string, sharingId: string, amountFen = 40_000) =>
    family.by(id, 'POST', '/v1/premium-orders', { ...billFor(sharingId), amountFen });
  const id = await family.agreed({ capFen: 70_000, lastDay: '2026-11-24' });
  expect((await pay(id, family.mother)).status).toBe(201);
  expect(said(await pay(id, family.mother, 30_000))).toBe('ALREADY_PAID');
  expect(said(await pay(id, family.father))).toBe('HELP_OVER_CAP');
  expect(said(await family.by(id, 'POST', '/v1/wallet', {}))).toBe('HELP_ONLY_SELF');
  await family.by(id, 'POST', `/v1/sharings/${family.father}/termination`, {});
  await forward({ advanceDays: 3 });
  expect(said(await pay(id, family.mother))).toBe('HELP_ENDED');

  const deeds = await family.deeds(id);
  expect(await family.deeds(id, family.daughter)).toEqual(deeds);
  expect(deeds.map(({ by, what, outcome, code, amountFen }) => [by, what, outcome, code, amountFen])).toEqual([
    ['HELPER', 'payResidentPremium', 'REFUSED', 'HELP_ENDED', 0],
    ['BUREAU', 'LAPSE', 'DONE', null, 0],
    ['HELPER', 'endSharing', 'DONE', null, 0],
    ['HELPER', 'openWallet', 'REFUSED', 'HELP_ONLY_SELF', 0],
    ['HELPER', 'payResidentPremium', 'REFUSED', 'HELP_OVER_CAP', 0],
    ['HELPER', 'payResidentPremium', 'REFUSED', 'ALREADY_PAID', 0],
    ['HELPER', 'payResidentPremium', 'DONE', null, 40_000],
    ['HELPED', 'AGREE', 'DONE', null, 0],
    ['HELPER', 'PROPOSE', 'DONE', null, 0],
  ]);
  const { stage, usedFen } = await family.read(id);
  expect(replayed(deeds)).toEqual({ stage, usedFen });
  expect([stage, usedFen]).toEqual(['ENDED', 40_000]);
});

test('no number of refusals pushes out of sight what was done', async () => {
  const id = await family.agreed();
  expect((await family.by(id, 'POST', '/v1/premium-orders', billFor(family.mother))).status).toBe(201);
  await family.bureau.store.transact(async (tx) => {
    const helping = await findHelping(tx, id);
    if (!helping) throw new Error('No consent.');
    const told = { actorId: 'son', what: 'openWallet', at: 1, channel: 'PROGRAM' } as const;
    for (let time = 0; time < 201; time += 1) await keepHelpRefused(tx, helping, told, refuse('HELP_ONLY_SELF'));
  });
  const deeds = await family.deeds(id, family.daughter);
  expect(deeds.filter(({ outcome }) => outcome === 'REFUSED')).toHaveLength(200);
  expect(deeds.slice(200).map(({ what }) => what)).toEqual(['payResidentPremium', 'AGREE', 'PROPOSE']);
});

test('the line says who, for whom and by which way, and is never changed', async () => {
  const id = await family.agreed();
  const rows = await family.bureau.store.read((q) =>
    q.all('SELECT actor_id, subject_id, helping_id, channel FROM help_deed WHERE helping_id = :id ORDER BY seq', {
      id,
    }),
  );
  expect(rows).toEqual([
    { actor_id: 'son', subject_id: 'daughter', helping_id: id, channel: 'PROGRAM' },
    { actor_id: 'daughter', subject_id: 'daughter', helping_id: id, channel: 'CODE' },
  ]);
  for (const sql of ["UPDATE help_deed SET outcome = 'FAILED'", 'DELETE FROM help_deed'])
    await expect(family.bureau.store.transact((tx) => tx.run(sql))).rejects.toMatchObject({
      message: expect.stringContaining('never changed'),
    });
});
