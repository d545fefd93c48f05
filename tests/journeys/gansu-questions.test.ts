import type { Client } from '../support/bureau-client';
import { type OpenBureau, openBureau } from '../support/open-bureau';
import { aSharingRequest } from '../support/requests';

let bureau: OpenBureau;
let mi: Client;
beforeEach(async () => {
  bureau = await openBureau();
  mi = await bureau.signIn('mi-lan');
});
afterEach(() => bureau.close());

const areDue = async (client: Client) => (await client.ask('readMe')).questionsDue;
const inviteDaughter = () => aSharingRequest(mi, 'mi-lan', 'yue-xing', 'CHILD');
const inviteFather = async () => ({
  ...(await aSharingRequest(mi, 'mi-lan', 'mi-shan')),
  memberFace: 'MOCK' as const,
});

it('before the first use the questions are due, and nobody is invited without them', async () => {
  expect(await areDue(mi)).toBe(true);
  const asked = await inviteDaughter();
  const { questions: _, ...consent } = asked.consent;
  expect(await mi.refused('startSharing', { body: { ...asked, consent } })).toMatchObject({
    code: 'QUESTIONS_UNREAD',
    field: 'consent.questions',
    status: 422,
  });
});

it('other words than those in force do not count as read', async () => {
  const asked = await inviteDaughter();
  const questions = { version: '2026-07-01', hash: 'f'.repeat(64) };
  expect(
    await mi.refused('startSharing', { body: { ...asked, consent: { ...asked.consent, questions } } }),
  ).toMatchObject({ code: 'NOTICE_OUTDATED', field: 'consent.questions', status: 409 });
  expect(await areDue(mi)).toBe(true);
});

it('once read they are asked no more: the second member is invited without them', async () => {
  await mi.ask('startSharing', { body: await inviteDaughter() });
  expect(await areDue(mi)).toBe(false);
  const second = await inviteFather();
  expect(second.consent).not.toHaveProperty('questions');
  expect(await mi.ask('startSharing', { body: second })).toMatchObject({ stage: 'ACTIVE' });
});

it('an invitation refused for something else leaves them to be read', async () => {
  const { memberFace: _, ...faceless } = await inviteFather();
  await mi.refused('startSharing', { body: faceless });
  expect(await areDue(mi)).toBe(true);
});

it('a region without such a text asks nobody', async () => {
  expect(await areDue(await bureau.signIn('wang-fang'))).toBe(false);
});
