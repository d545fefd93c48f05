import { openTestBureau } from './support/bureau';
import { motherBill } from './support/deeds';
import { HOSPITAL_KEY } from './support/world';

test('a fault is told by its trace alone, undoes its work, and leaves the key free to ask again', async () => {
  const bureau = await openTestBureau();
  const settle = () =>
    bureau.call('POST', '/v1/settlements', { token: HOSPITAL_KEY, key: 'through-a-fault', body: motherBill() });
  const transfers = async () => (await bureau.call('GET', '/_demo/ledger/check')).body.transfers;
  const before = await transfers();

  await bureau.store.transact((tx) =>
    tx.run(`CREATE TRIGGER broken BEFORE INSERT ON settlement BEGIN SELECT RAISE(ABORT, 'a secret of the table'); END`),
  );
  const fault = await settle();
  expect([fault.status, fault.headers.get('content-type')]).toEqual([500, 'application/problem+json; charset=utf-8']);
  expect(fault.body).toEqual({
    type: 'urn:gongji:fault',
    title: 'A fault of the bureau.',
    status: 500,
    traceId: expect.stringMatching(/^([0-9A-HJKMNP-TV-Z]{4}-?){3}$/),
  });
  expect(await transfers()).toBe(before);

  await bureau.store.transact((tx) => tx.run('DROP TRIGGER broken'));
  const again = await settle();
  expect([again.status, again.headers.get('idempotent-replayed')]).toEqual([201, null]);
  expect(await transfers()).toBe(before + 1);
  await bureau.close();
});
