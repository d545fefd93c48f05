import { EMPLOYER_OFFICES } from '../../mock-server/seed/employers';
import { type Client, clientOf } from '../support/bureau-client';
import { type OpenBureau, openBureau, personaOf } from '../support/open-bureau';
import { aSharingRequest } from '../support/requests';

const identity = (id: string) => {
  const { name, idNumber } = personaOf(id);
  return { name, idNumber };
};
const body = { employee: identity('wang-fang'), relative: identity('liu-guilan'), kinship: 'PARENT' };

let bureau: OpenBureau;
let office: Client;
let wang: Client;
beforeEach(async () => {
  bureau = await openBureau();
  office = clientOf(bureau.anyone.url, EMPLOYER_OFFICES[0]?.key);
  wang = await bureau.signIn('wang-fang');
});
afterEach(async () => {
  expect(await bureau.checkLedger()).toMatchObject({ balanced: true });
  await bureau.close();
});

const agreement = async (over = {}) => {
  const { terms, consent } = await aSharingRequest(wang, 'wang-fang', 'liu-guilan');
  return { terms, consent, ...over };
};
const stateAtOffice = async () => (await office.ask('listHandedIn')).applications[0]?.state;

it('the office hands in, the employee confirms, and both sides and the office see how it came', async () => {
  const { id } = await office.ask('applyThroughEmployer', { body });
  expect(await office.ask('listHandedIn')).toMatchObject({
    applications: [{ id, employee: { name: '王芳' }, relative: { name: '刘桂兰' }, state: 'WAITING' }],
  });
  expect(JSON.stringify(await office.ask('listHandedIn'))).not.toMatch(/fen|balance|account/i);
  const answer = { path: { id }, body: await agreement(), key: 'confirm-key-0001' };
  const confirmed = await wang.send('confirmEmployerApplication', answer);
  expect(confirmed).toMatchObject({ status: 201, body: { stage: 'ACTIVE', throughEmployer: '冀演示机械厂' } });
  expect(await wang.send('confirmEmployerApplication', answer)).toEqual({ ...confirmed, replayed: true });
  const liu = await bureau.signIn('liu-guilan');
  for (const reader of [wang, liu])
    expect((await reader.ask('listSharings')).sharings).toMatchObject([{ throughEmployer: '冀演示机械厂' }]);
  expect(await stateAtOffice()).toBe('CONFIRMED');
});

it('without the texts in force, or unsigned where a signature is asked for, nothing is shared and it goes on waiting', async () => {
  const { id } = await office.ask('applyThroughEmployer', { body });
  const good = await agreement();
  const old = { ...good.consent, notice: { version: '2020-01-01', hash: 'a'.repeat(64) } };
  const unsigned = { notice: good.consent.notice };
  for (const [consent, code] of [
    [old, 'NOTICE_OUTDATED'],
    [unsigned, 'PLEDGE_MISSING'],
  ] as const)
    expect(
      await wang.refused('confirmEmployerApplication', { path: { id }, body: { ...good, consent } }),
    ).toMatchObject({ code });
  expect((await wang.ask('listSharings')).sharings).toEqual([]);
  expect(await stateAtOffice()).toBe('WAITING');
});

it('declined, nothing is shared; it can be handed in again', async () => {
  const { id } = await office.ask('applyThroughEmployer', { body });
  expect(await wang.ask('declineEmployerApplication', { path: { id }, body: {} })).toMatchObject({
    state: 'DECLINED',
    sharingId: null,
  });
  const confirm = { path: { id }, body: await agreement() };
  expect(await wang.refused('confirmEmployerApplication', confirm)).toMatchObject({ code: 'APPLICATION_ANSWERED' });
  expect((await wang.ask('listSharings')).sharings).toEqual([]);
  expect(await stateAtOffice()).toBe('DECLINED');
  expect(await office.ask('applyThroughEmployer', { body })).toMatchObject({ state: 'WAITING' });
});

it('what the employee did in the meantime decides: bound already, the application is refused and may be declined', async () => {
  const { id } = await office.ask('applyThroughEmployer', { body });
  await wang.ask('startSharing', { body: await aSharingRequest(wang, 'wang-fang', 'liu-guilan') });
  const confirm = { path: { id }, body: await agreement() };
  expect(await wang.refused('confirmEmployerApplication', confirm)).toMatchObject({ code: 'ALREADY_BOUND' });
  expect((await wang.ask('listSharings')).sharings).toMatchObject([{ throughEmployer: null }]);
  expect(await wang.ask('declineEmployerApplication', { path: { id }, body: {} })).toMatchObject({ state: 'DECLINED' });
});

it('the office learns no number of the relative, and the relative nothing of the application', async () => {
  await office.ask('applyThroughEmployer', { body });
  expect(JSON.stringify(await office.ask('listHandedIn'))).not.toContain(body.relative.idNumber);
  const liu = await bureau.signIn('liu-guilan');
  expect(await liu.ask('listEmployerApplications')).toEqual({ applications: [] });
});

it('the office hands in no second spouse while one waits, nobody who cannot be, and eight a day at most', async () => {
  const handIn = (relative: string, kinship: string) => ({
    body: { employee: identity('wang-fang'), relative: identity(relative), kinship },
  });
  await office.ask('applyThroughEmployer', handIn('zhang-wei', 'SPOUSE'));
  expect(await office.refused('applyThroughEmployer', handIn('chen-jianhua', 'SPOUSE'))).toMatchObject({
    code: 'SLOT_TAKEN',
  });
  expect(await office.refused('applyThroughEmployer', handIn('chen-kexin', 'PARENT'))).toMatchObject({
    code: 'KINSHIP_IMPOSSIBLE',
  });
  for (let count = 2; count <= 8; count++) {
    const { id } = await office.ask('applyThroughEmployer', handIn('chen-kexin', 'SIBLING'));
    await wang.ask('declineEmployerApplication', { path: { id }, body: {} });
  }
  expect(await office.refused('applyThroughEmployer', handIn('chen-kexin', 'SIBLING'))).toMatchObject({
    code: 'ASKED_TODAY',
    params: { max: 8 },
  });
});
