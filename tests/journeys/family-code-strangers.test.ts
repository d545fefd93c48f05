import type { Kinship } from '@/domain/person/kinship';
import type { Client } from '../support/bureau-client';
import { type OpenBureau, openBureau, personaOf } from '../support/open-bureau';
import { identityOf } from '../support/requests';

/** What a stranger's name and number do not open (policy-sources.md#family-code-guardian, #family-code-told). */
let bureau: OpenBureau;
beforeEach(async () => {
  bureau = await openBureau();
});
afterEach(() => bureau.close());

const named = (id: string, kinship: Kinship) => ({
  relative: { route: 'ID_NUMBER' as const, ...identityOf(id) },
  kinship,
});
const request = async (client: Client, holder: string, id: string, kinship: Kinship) => {
  const seen = async (kind: string) => {
    const { version, hash } = await client.ask('readNotice', { path: { kind }, query: { region: 'national' } });
    return { version, hash };
  };
  const signature = { method: 'TYPED' as const, name: personaOf(holder).name };
  return {
    ...named(id, kinship),
    confirmation: { method: 'NONE' as const },
    consent: {
      notice: await seen('FAMILY_CODE_NOTICE'),
      pledge: { ...(await seen('FAMILY_CODE_PLEDGE')), signature },
    },
  };
};
const toldTo = async (id: string) => {
  const { messages } = await bureau.anyone.ask('readInbox', { query: { phone: personaOf(id).phone ?? '' } });
  return messages.map(({ text }) => text).filter((text) => text.includes('医保码'));
};

it.each<[Kinship, string]>([
  ['SPOUSE', 'KINSHIP_IMPOSSIBLE'],
  ['CHILD', 'GUARDIAN_UNKNOWN'],
  ['SIBLING', 'GUARDIAN_UNKNOWN'],
])('a stranger’s child claimed as %s is refused before anybody signs, and when it is done', async (kinship, code) => {
  const stranger = await bureau.signIn('wang-fang');
  const refused = { code, field: 'kinship' };
  expect(await stranger.refused('findFamilyMember', { body: named('bai-lele', kinship) })).toMatchObject(refused);
  const body = await request(stranger, 'wang-fang', 'bai-lele', kinship);
  expect(await stranger.refused('startFamilyCode', { body })).toMatchObject(refused);
  expect((await stranger.ask('listFamilyCodes')).familyCodes).toEqual([]);
});

it('a stranger’s phone is not said, not even masked; a registered father’s is', async () => {
  const asked = async (holder: string, id: string, kinship: Kinship) => {
    const client = await bureau.signIn(holder);
    const body = named(id, kinship);
    const { hasPhone, phoneMasked } = await client.ask('findFamilyMember', { body });
    return { hasPhone, phoneMasked, sentTo: (await client.ask('sendFamilyCodeSms', { body })).phoneMasked };
  };
  expect(await asked('yan-hui', 'yan-song', 'PARENT')).toEqual({
    hasPhone: true,
    phoneMasked: '120 **** 4002',
    sentTo: '120 **** 4002',
  });
  expect(await asked('wang-fang', 'yan-song', 'PARENT')).toEqual({ hasPhone: true, phoneMasked: null, sentTo: null });
});

it('who is added hears of it; of a child, the other parent', async () => {
  const father = await bureau.signIn('liu-zhihang');
  const body = await request(father, 'liu-zhihang', 'liu-yifan', 'CHILD');
  await father.ask('startFamilyCode', { body });
  expect(await toldTo('pei-xiaowei')).toEqual([
    expect.stringMatching(/柳\*航可以出示您的孩子柳\*凡的医保码.+请到医保大厅核对/),
  ]);
  expect(await toldTo('liu-zhihang')).toEqual([]);
  const face = {
    ...(await request(father, 'liu-zhihang', 'pei-xiaowei', 'SPOUSE')),
    confirmation: { method: 'MOCK_FACE' },
  };
  await father.ask('startFamilyCode', { body: face });
  expect(await toldTo('pei-xiaowei')).toContainEqual(expect.stringMatching(/^【共济沙盒】柳\*航可以出示您的医保码/));
});
