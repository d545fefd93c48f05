import { SANDBOX } from '../../mock-server/seed/sandbox';
import { publishNotice } from '../../mock-server/store/notices';
import { clientOf } from '../support/bureau-client';
import { personaOf } from '../support/open-bureau';
import { aSharingRequest } from '../support/requests';
import { openTestBureau, type TestBureau } from './support/bureau';

let bureau: TestBureau;
beforeEach(async () => {
  bureau = await openTestBureau({ world: SANDBOX });
});
afterEach(() => bureau.close());

const READ =
  'SELECT region, version, read_at AS "readAt" FROM questions_read WHERE person_id = \'mi-lan\' ORDER BY read_at';

test('what was read is kept with its version and moment; a new text is asked anew and kept beside it', async () => {
  const mi = clientOf(bureau.url, await bureau.signIn(personaOf('mi-lan')));
  await mi.ask('startSharing', { body: await aSharingRequest(mi, 'mi-lan', 'yue-xing', 'CHILD') });
  const first = { region: 'gansu', version: '2026-07-01', readAt: Date.parse(SANDBOX.startsAt) };
  expect(await bureau.store.read((q) => q.all(READ))).toEqual([first]);

  await bureau.store.transact((tx) =>
    publishNotice(tx, {
      kind: 'SHARING_QUESTIONS',
      region: 'gansu',
      version: '2026-11-22',
      hash: 'c'.repeat(64),
      title: '家庭共济问答',
      summary: [],
      paragraphs: ['问？', '答。'],
      publishedOn: '2026-11-22',
    }),
  );
  expect((await mi.ask('readMe')).questionsDue).toBe(true);
  const body = { ...(await aSharingRequest(mi, 'mi-lan', 'mi-shan')), memberFace: 'MOCK' as const };
  await mi.ask('startSharing', { body });
  expect((await mi.ask('readMe')).questionsDue).toBe(false);
  expect(await bureau.store.read((q) => q.all(READ))).toEqual([first, { ...first, version: '2026-11-22' }]);
});
