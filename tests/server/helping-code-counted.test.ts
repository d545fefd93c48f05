import { allButSoMany } from './support/asked-before';
import { type HelpFamily, openHelpFamily, said } from './support/helping';
import { DAUGHTER, MOTHER } from './support/world';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const NOBODY = '12000099999';
const INVITED = DAUGHTER.phone ?? '';

let family: HelpFamily;
beforeEach(async () => {
  family = await openHelpFamily();
});
afterEach(() => family.bureau.close());

const send = (to: object) => family.bureau.call('POST', '/v1/help-invitations/codes', { body: { to } });
const byPhone = (phone = INVITED) => send({ kind: 'PHONE', phone });
const byCard = (helpingId: string) => send({ kind: 'CARD', helpingId });
const texts = async () => (await family.messages(INVITED)).map(({ text }) => text);
const askToSignIn = (phone: string) => family.bureau.call('POST', '/v1/sessions/codes', { body: { phone } });

/** How many codes to sign in with still go to this phone, asked for a minute apart. */
const signInsLeft = async (phone: string): Promise<number> => {
  for (let nth = 0; ; nth += 1) {
    const answer = said(await askToSignIn(phone));
    if (answer !== 'yes') {
      expect(answer).toBe('TRIED_TOO_OFTEN');
      return nth;
    }
    family.bureau.wait(MINUTE_MS);
  }
};

test('to a phone that had its ten in this hour no code goes, and whoever asks reads the same yes', async () => {
  const { id } = (await family.propose()).body;
  const code = await family.code();
  await allButSoMany(family.bureau, ['SMS_TO_PHONE', INVITED], 1);
  family.bureau.wait(MINUTE_MS);
  const before = await texts();
  for (const ask of [() => byPhone(), () => byCard(id)]) {
    const { status, body } = await ask();
    expect([status, Object.keys(body)]).toEqual([200, ['resendAt']]);
  }
  expect(await texts()).toEqual(before);
  expect((await family.invitation(id, code)).status).toBe(200);
  family.bureau.wait(HOUR_MS - MINUTE_MS);
  await byCard(id);
  expect(await texts()).toHaveLength(before.length + 1);
});

test.each([
  ['by the phone', () => byPhone()],
  ['by the card', byCard],
] as const)(
  'the last of the ten may be a code of an invitation, asked for %s: then none to sign in with',
  async (_, ask) => {
    const { id } = (await family.propose()).body;
    await allButSoMany(family.bureau, ['SMS_TO_PHONE', INVITED], 2);
    family.bureau.wait(MINUTE_MS);
    const before = await texts();
    await ask(id);
    expect(await texts()).toHaveLength(before.length + 1);
    expect(said(await askToSignIn(INVITED))).toBe('TRIED_TOO_OFTEN');
  },
);

test('what counts for a phone is the same, whether somebody is asked there or not: no later refusal tells it', async () => {
  await family.propose();
  family.bureau.wait(HOUR_MS);
  await byPhone();
  await byPhone(NOBODY);
  family.bureau.wait(MINUTE_MS);
  expect([await signInsLeft(INVITED), await signInsLeft(NOBODY)]).toEqual([9, 9]);
});

test('whoever asks many times within a minute uses up one of the ten', async () => {
  for (let time = 0; time < 5; time += 1) await byPhone(NOBODY);
  expect(await signInsLeft(NOBODY)).toBe(9);
});

test('by a card that sends nothing, nothing counts for the phone', async () => {
  const { id } = (await family.propose()).body;
  await byCard(id);
  await byCard('nobody-has-this');
  expect(await signInsLeft(INVITED)).toBe(9);
});

test('of two invitations the one whose code is older is sent anew, and the other one a minute later', async () => {
  const mother = await family.bureau.signIn(MOTHER);
  await family.propose();
  family.bureau.wait(MINUTE_MS);
  await family.propose({}, mother);
  family.bureau.wait(MINUTE_MS);
  const before = await texts();
  const [ofMother, ofSon] = before.map((text) => text.slice(0, 12));
  await byPhone();
  family.bureau.wait(MINUTE_MS);
  await byPhone();
  const sent = (await texts()).slice(0, -before.length);
  expect(sent.map((text) => text.slice(0, 12))).toEqual([ofMother, ofSon]);
  expect(ofMother).not.toBe(ofSon);
});
