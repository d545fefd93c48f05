import { Client } from 'pg';
import { openPostgresStore } from '../../mock-server/store/postgres/postgres-store';
import { sealedStore } from '../../mock-server/store/sealed-store';
import type { Store } from '../../mock-server/store/store';
import { openTestBureau, type TestBureau } from '../server/support/bureau';
import { motherBill } from '../server/support/deeds';
import { HOSPITAL_KEY } from '../server/support/world';
import { closedAtTheEnd } from '../support/opened';
import { TEST_CIPHER } from '../support/test-store';
import { newDatabase } from './support/test-server';

let store: Store;
let url: string;
let bureau: TestBureau;

beforeAll(async () => {
  url = await newDatabase();
  store = sealedStore(await openPostgresStore(url), TEST_CIPHER);
  closedAtTheEnd(store.close);
  bureau = await openTestBureau({ store });
});

afterAll(() => bureau.close());

/** What the server says where its disk is full. */
const FILL = `CREATE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = '53100'; END $$;
  CREATE TRIGGER no_room BEFORE INSERT ON statement_line FOR EACH ROW EXECUTE FUNCTION no_room()`;
const EMPTY = 'DROP TRIGGER no_room ON statement_line; DROP FUNCTION no_room()';

/** By another hand, past the bureau. */
const tellServer = async (script: string): Promise<void> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(script);
  await client.end();
};

const settle = (key: string) =>
  bureau.call('POST', '/v1/settlements', { token: HOSPITAL_KEY, key, body: motherBill() });

const books = async () => (await bureau.call('GET', '/_demo/ledger/check')).body;

test('where the disk of the server is full, a command is refused with a code and nothing of it is there; what was done is still told, and once there is room the same key does it', async () => {
  const first = await settle('before-it-was-full');
  expect(first.status).toBe(201);
  const before = await books();
  await tellServer(FILL);
  const refused = await Promise.all([settle('without-room-1'), settle('without-room-2')]);
  for (const { status, body } of refused)
    expect({ status, body }).toMatchObject({
      status: 503,
      body: { type: 'urn:gongji:refusal:NO_ROOM', code: 'NO_ROOM', status: 503 },
    });
  const again = await settle('before-it-was-full');
  expect([again.status, again.text, again.headers.get('idempotent-replayed')]).toEqual([201, first.text, 'true']);
  expect(await books()).toEqual(before);

  await tellServer(EMPTY);
  const done = await settle('without-room-1');
  expect([done.status, done.headers.get('idempotent-replayed')]).toEqual([201, null]);
  expect(await books()).toMatchObject({ balanced: true, transfers: before.transfers + 1 });
});
