import { openTestBureau } from './support/bureau';
import { settleMother, shareWithMother } from './support/deeds';
import { listeningLogger } from './support/listening-logger';
import { DAUGHTER, MOTHER } from './support/world';

test('the log tells door, status and trace of every request, and names no one', async () => {
  const lines: unknown[] = [];
  const bureau = await openTestBureau({ logger: listeningLogger(lines) });
  const token = await bureau.signIn(DAUGHTER);
  const { id } = (await shareWithMother(bureau.call, { token, name: DAUGHTER.name })).body;
  await bureau.call('GET', `/v1/settlements?sharingId=${id}`, { token });
  await settleMother(bureau.call, { totalFen: '1' });
  await bureau.call('GET', `/_demo/inbox?phone=${MOTHER.phone}`);
  const refused = await bureau.call('GET', '/v1/sharings/unknown', { token });
  await bureau.close();
  const written = JSON.stringify(lines);
  expect(written).toContain('"route":"/v1/sharings/:id","status":404');
  expect(written).toContain(refused.body.traceId);
  for (const secret of [token, id, DAUGHTER.name, DAUGHTER.idNumber, MOTHER.name, MOTHER.idNumber, MOTHER.phone ?? ''])
    expect(written).not.toContain(secret);
});
