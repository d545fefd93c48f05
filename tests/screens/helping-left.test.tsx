import { render, screen, waitFor } from '@testing-library/react';
import { frameWords } from '@/copy/frames.copy';
import { OpenDeeds } from '@/frames/open-deeds';
import { forgetDeeds, markSent, prepareDeed, useDeeds } from '@/stores/deeds';
import { setHelpingNow } from '@/stores/helping-now';
import { makePageHooks } from '../support/screens/page-hooks';

const { openDeed: say } = frameWords;
const FATHER = { id: 'the-consent', name: '雷振国', scopes: ['LOOK', 'PAY_PREMIUM'] } as const;
const BODY = { sharingId: 'a', year: 2027, amountFen: 40_000 };

interface Sent {
  url: string;
  headers: Readonly<Record<string, string>>;
  body: string;
}

/** One answer after the other; after the last there is silence. */
const bureauSays = (...answers: readonly (readonly [status: number, body: object])[]) => {
  const sent: Sent[] = [];
  const left = [...answers];
  globalThis.fetch = (async (url: string, request: Omit<Sent, 'url'>) => {
    sent.push({ url, ...request });
    const next = left.shift();
    if (!next) throw new Error('no answer');
    return { ok: next[0] < 400, status: next[0], text: async () => JSON.stringify(next[1]) };
  }) as never;
  return sent;
};

/** Confirmed in the father’s name and never answered; then his name is left. */
const leaveWithoutAnswer = (): string => {
  setHelpingNow(FATHER);
  const key = prepareDeed('payResidentPremium', BODY);
  markSent(key, '/pages/pay-premium/result/index?key=1');
  setHelpingNow(null);
  return key;
};
const isKept = (key: string) => useDeeds.getState().deeds.some((deed) => deed.key === key);

beforeAll(makePageHooks);
beforeEach(() => {
  setHelpingNow(null);
  forgetDeeds();
});

test('what was sent in another’s name is asked after by the same key and consent, though that name was left', async () => {
  const sent = bureauSays();
  const key = leaveWithoutAnswer();
  render(<OpenDeeds />);
  screen.getByText(say.forOne('雷振国'));
  screen.getByText(say.word);
  await waitFor(() => expect(sent).not.toEqual([]));
  expect(sent[0]?.url).toMatch(/\/v1\/premium-orders$/);
  expect(sent[0]?.headers).toMatchObject({ 'Idempotency-Key': key, 'Helping-Id': FATHER.id });
  expect(JSON.parse(sent[0]?.body ?? '')).toEqual(BODY);
  expect(isKept(key)).toBe(true);
});

test('and once it is answered home says so, with the way to the consent, and the device keeps nothing of it', async () => {
  bureauSays([201, { id: 'order' }]);
  const key = leaveWithoutAnswer();
  render(<OpenDeeds />);
  expect(await screen.findByText(say.known.word)).toBeInTheDocument();
  screen.getByText(say.forOne('雷振国'));
  expect(isKept(key)).toBe(false);
});

test('a session that ran out is no answer to it', async () => {
  const sent = bureauSays([401, { code: 'SIGN_IN_NEEDED' }]);
  const key = leaveWithoutAnswer();
  render(<OpenDeeds />);
  await waitFor(() => expect(sent).not.toEqual([]));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(isKept(key)).toBe(true);
});

test('after the end of the consent nothing of it is asked after again', async () => {
  bureauSays([422, { code: 'HELP_ENDED' }]);
  const key = leaveWithoutAnswer();
  setHelpingNow(FATHER);
  const other = prepareDeed('endSharing', {}, 'a');
  markSent(other, '/pages/one-relative/end-result/index?key=2');
  setHelpingNow(null);
  render(<OpenDeeds />);
  await waitFor(() => expect(useDeeds.getState().deeds).toEqual([]));
  expect(isKept(key)).toBe(false);
});

test('in the name that it was sent in, it is found where it was sent', () => {
  bureauSays();
  leaveWithoutAnswer();
  setHelpingNow(FATHER);
  render(<OpenDeeds />);
  screen.getByText(say.name);
  expect(screen.queryByText(say.forOne('雷振国'))).toBeNull();
});
