import { type HelpFamily, openHelpFamily } from './support/helping';
import { DAUGHTER, SON } from './support/world';

jest.setTimeout(120_000);

let family: HelpFamily;
beforeEach(async () => {
  family = await openHelpFamily();
});
afterEach(() => family.bureau.close());

const kinship = (ended: boolean) =>
  family.bureau.call('POST', '/_demo/kinship-events', {
    body: { personId: 'daughter', relativeId: 'son', ended },
  });
const death = (personId: string) => family.bureau.call('POST', '/_demo/deaths', { body: { personId } });
const newest = async (phone: string | null) => (await family.messages(phone))[0]?.text ?? '';

describe.each([
  ['a death of the helper', () => death('son'), 'daughter'],
  ['a death of the person helped', () => death('daughter'), 'son'],
  ['that the two are family no more', () => kinship(true), 'both'],
] as const)('%s', (_, happens, left) => {
  it('ends a consent at once, and whoever lives reads so', async () => {
    const id = await family.agreed();
    const before = { son: await newest(SON.phone), daughter: await newest(DAUGHTER.phone) };
    expect((await happens()).status).toBeLessThan(300);
    expect((await family.by(id, 'GET', '/v1/me')).body.code).toBe(
      left === 'daughter' ? 'SIGN_IN_NEEDED' : 'HELP_ENDED',
    );
    const reader = left === 'daughter' ? family.daughter : family.son;
    expect(await family.read(id, reader)).toMatchObject({
      stage: 'ENDED',
      ended: { by: 'REGISTER' },
      isInForce: false,
    });
    expect((await family.deeds(id, reader))[0]).toMatchObject({ what: 'END', by: 'BUREAU', channel: 'REGISTER' });
    const told = { son: await newest(SON.phone), daughter: await newest(DAUGHTER.phone) };
    if (left === 'daughter') expect(told.son).toBe(before.son);
    else expect(told.son).toContain('登记有变，您帮测*芳办事已经结束');
    if (left === 'son') expect(told.daughter).not.toContain('登记有变');
    else expect(told.daughter).toContain('登记有变，测*明帮您办事已经结束');
  });

  it('ends an invitation, which then opens nothing', async () => {
    const { id } = (await family.propose()).body;
    await happens();
    expect((await family.answer(id)).body.code).toBe('HELP_ENDED');
    expect((await family.propose()).status).toBe(left === 'daughter' ? 401 : 422);
  });
});

test('to be family again asks for a new consent', async () => {
  const id = await family.agreed();
  await kinship(true);
  await kinship(false);
  expect((await family.read(id)).stage).toBe('ENDED');
  expect((await family.propose()).status).toBe(201);
});

test('who agrees is asked the register again', async () => {
  const { id } = (await family.propose()).body;
  await family.bureau.store.transact((tx) => tx.run("UPDATE kinship_fact SET ended_on = '2026-11-22'"));
  expect((await family.answer(id)).body.code).toBe('HELP_NOT_FAMILY');
  expect((await family.read(id)).stage).toBe('PROPOSED');
});
