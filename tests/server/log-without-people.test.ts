import { listeningLogger } from './support/listening-logger';
import { familyOf, numbersOf, playAll } from './support/play-all';
import { openRandomBureau } from './support/random-bureau';

jest.setTimeout(240_000);

/** Rows whose sealed number was tampered with: whoever reads them meets a fault. */
const TAMPER = `UPDATE person SET id_number_sealed = id_number_sealed || 'AAAA' WHERE id = 'p3'`;

test('whatever is asked, rightly or wrongly, and whatever breaks, the log names no person, number, token or code', async () => {
  const lines: unknown[] = [];
  const life = await openRandomBureau(familyOf('hebei'), { logger: listeningLogger(lines) });
  await playAll(life);
  const { messages } = (await life.knock('GET', '/_demo/inbox')).body;
  await life.knock('POST', `/v1/${life.person(0).idNumber}?phone=${life.person(0).phone}`, life.tokens.get(0), {});
  await life.store.transact((tx) => tx.run(TAMPER));
  await life.knock('POST', '/v1/sessions', '', { method: 'MOCK_FACE', ...life.identity(3) });
  await life.store.transact((tx) => tx.run('DROP TABLE session'));
  await life.knock('POST', '/v1/sessions', '', { method: 'MOCK_FACE', ...life.identity(0) });
  await life.end();

  const written = JSON.stringify(lines);
  expect(written).toContain('does not open');
  expect(written).toMatch(/no such table: session|relation \\\\?"session\\\\?" does not exist/);
  expect(written).toContain('"route":"/v1/hall/phones","status":4');
  const codes = messages.flatMap(({ code }: { code: string | null }) => (code === null ? [] : [code]));
  const secrets = [...numbersOf(life), ...life.world.people.map(({ name }) => name), ...life.tokens.values(), ...codes];
  expect(codes.length).toBeGreaterThan(0);
  expect(secrets.filter((secret) => written.includes(secret))).toEqual([]);
});
