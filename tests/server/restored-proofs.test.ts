import { createClock } from '../../mock-server/clock';
import { insertFamilyCodeSms } from '../../mock-server/store/family-code-sms';
import { insertLoginCode } from '../../mock-server/store/login-codes';
import { insertMedicalCode } from '../../mock-server/store/medical-codes';
import { markRestored } from '../../mock-server/store/restored';
import { insertTransferCode } from '../../mock-server/store/transfer-codes';
import { closeRestored } from '../../mock-server/use-cases/close-restored';
import { type HelpFamily, openHelpFamily } from './support/helping';
import { DAUGHTER, MOTHER, SON, TEST_WORLD } from './support/world';

let family: HelpFamily;
beforeEach(async () => {
  family = await openHelpFamily();
  const { status } = await family.propose();
  expect(status).toBe(201);
  await family.bureau.store.transact(async (tx) => {
    const sent = { codeHash: 'hash', sentAt: 1 };
    await insertLoginCode(tx, { id: 'login', phone: SON.phone ?? '', ...sent });
    await insertTransferCode(tx, { id: 'money', payerId: DAUGHTER.id, relativeId: MOTHER.id, amountFen: 1, ...sent });
    await insertFamilyCodeSms(tx, { id: 'family', holderId: DAUGHTER.id, memberId: MOTHER.id, ...sent });
    await insertMedicalCode(tx, { codeHash: 'shown', insuredId: MOTHER.id, familyCodeId: null, issuedAt: 1 });
  });
});
afterEach(() => family.bureau.close());

const USABLE = {
  session: 'closed_at IS NULL',
  login_code: 'used_at IS NULL',
  transfer_code: 'used_at IS NULL',
  family_code_sms: 'used_at IS NULL',
  helping: 'code_hash IS NOT NULL',
  medical_code: '1 = 1',
} as const;

/** The tables in which something lies that would still open something. */
const usable = async (): Promise<string[]> => {
  const found: string[] = [];
  for (const [table, where] of Object.entries(USABLE))
    if (await family.bureau.store.read((q) => q.one(`SELECT 1 AS yes FROM ${table} WHERE ${where} LIMIT 1`)))
      found.push(table);
  return found;
};

const openedOnce = () =>
  closeRestored({ store: family.bureau.store, clock: createClock(Date.now), demo: true, world: TEST_WORLD });

const linesOfIt = () =>
  family.bureau.store.read((q) => q.all(`SELECT actor FROM audit WHERE action = 'restoreBackup'`));

test('in a bureau that was restored no session and no code of any kind is good for anything, and the audit says so once', async () => {
  expect(await usable()).toEqual(Object.keys(USABLE));
  await family.bureau.store.transact((tx) => markRestored(tx, '20261122T010000000Z'));
  await openedOnce();
  await openedOnce();
  expect(await usable()).toEqual([]);
  expect(await linesOfIt()).toEqual([{ actor: 'OPERATOR' }]);
  const me = await family.bureau.call('GET', '/v1/me', { token: family.daughter });
  expect(me.status).toBe(401);
});

test('in one that was not, they all stay as they are', async () => {
  await openedOnce();
  expect(await usable()).toEqual(Object.keys(USABLE));
  expect(await linesOfIt()).toEqual([]);
});
