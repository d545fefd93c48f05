import { createClock } from '../../mock-server/clock';
import { SANDBOX } from '../../mock-server/seed/sandbox';
import { clientOf } from '../support/bureau-client';
import { personaOf } from '../support/open-bureau';
import { listen, openStore, tempFolder } from '../support/open-parts';
import { aSharingRequest, identityOf } from '../support/requests';

/** The same data behind two doors: the sandbox’s, where people sign in, and one outside demo mode. */
const behindTwoDoors = async () => {
  const folder = tempFolder();
  const store = openStore(folder.file);
  const clock = createClock(() => Date.parse(SANDBOX.startsAt));
  const sandbox = await listen({ store, clock, demo: true });
  const real = await listen({ store, clock, demo: false });
  const close = async () => {
    await sandbox.close();
    await real.close();
    await store.close();
    await folder.remove();
  };
  const signIn = async (id: string) => {
    const session = await clientOf(sandbox.url).ask('openSession', {
      body: { method: 'MOCK_FACE', ...identityOf(id) },
    });
    return { inSandbox: clientOf(sandbox.url, session.token), outside: clientOf(real.url, session.token) };
  };
  return { signIn, close };
};

let doors: Awaited<ReturnType<typeof behindTwoDoors>>;
beforeEach(async () => {
  doors = await behindTwoDoors();
});
afterEach(() => doors.close());

it('outside demo mode the mock face adds nobody to the family code', async () => {
  const { inSandbox, outside } = await doors.signIn('yan-hui');
  const seen = async (kind: string) => {
    const { version, hash } = await outside.ask('readNotice', { path: { kind }, query: { region: 'national' } });
    return { version, hash };
  };
  const body = {
    relative: { route: 'ID_NUMBER', ...identityOf('yan-song') },
    kinship: 'PARENT',
    confirmation: { method: 'MOCK_FACE' },
    consent: {
      notice: await seen('FAMILY_CODE_NOTICE'),
      pledge: {
        ...(await seen('FAMILY_CODE_PLEDGE')),
        signature: { method: 'TYPED', name: personaOf('yan-hui').name },
      },
    },
  };
  const { code, field } = await outside.refused('startFamilyCode', { body });
  expect({ code, field }).toEqual({ code: 'FACE_CLOSED', field: 'confirmation' });
  expect((await inSandbox.ask('startFamilyCode', { body })).endedAt).toBeNull();
});

it('nor a member where the region asks for their face', async () => {
  const { inSandbox, outside } = await doors.signIn('mi-lan');
  const asked = { ...(await aSharingRequest(inSandbox, 'mi-lan', 'mi-shan', 'PARENT')), memberFace: 'MOCK' };
  const { code, field } = await outside.refused('startSharing', { body: asked });
  expect({ code, field }).toEqual({ code: 'FACE_CLOSED', field: 'memberFace' });
  expect((await inSandbox.ask('startSharing', { body: asked })).stage).toBe('ACTIVE');
});
