import type { Answer } from '@/api/answer';
import { prepareDeed } from '@/stores/deeds';
import { followDeed } from '@/stores/follow-deed';
import { refreshMe, useSessionStore } from '@/stores/session.store';

const me = { id: 'wang-fang', name: '王芳', personalAccount: { balanceFen: 300_000 } };

beforeEach(() => {
  const body = JSON.stringify(me);
  globalThis.fetch = async () => ({ ok: true, status: 200, text: async () => body }) as Response;
});

const confirm = (answer: Answer<string>) =>
  followDeed(prepareDeed('payResidentPremium', {}), 'payResidentPremium', async () => answer);
const isOutdated = () => useSessionStore.getState().isOutdated;

test.each([
  ['done', { kind: 'accepted', value: 'receipt' }, true],
  ['perhaps done', { kind: 'unknown' }, true],
  ['refused', { kind: 'refused', code: 'BALANCE_SHORT', params: {}, field: null }, false],
] as const)(
  'after a change that is %s, what is known of the money is outdated, or not',
  async (_, answer, expected) => {
    await refreshMe();
    expect(isOutdated()).toBe(false);
    await confirm(answer);
    expect(isOutdated()).toBe(expected);
    await refreshMe();
    expect(isOutdated()).toBe(false);
  },
);

test('an answer to a question from before the change does not pass for new: it is asked once more', async () => {
  const balances = [300_000, 260_000];
  globalThis.fetch = async () => {
    const body = JSON.stringify({ ...me, personalAccount: { balanceFen: balances.shift() } });
    return { ok: true, status: 200, text: async () => body } as Response;
  };
  const asked = refreshMe();
  await confirm({ kind: 'accepted', value: 'receipt' });
  await asked;
  expect(isOutdated()).toBe(false);
  expect(useSessionStore.getState().me?.personalAccount?.balanceFen).toBe(260_000);
});
