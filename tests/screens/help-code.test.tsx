import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { codeWords } from '@/copy/code.copy';
import { helpAnswerWords } from '@/copy/help-answer.copy';
import { KeyForm } from '@/pages/help-answer/key-form';
import { makePageHooks } from '../support/screens/page-hooks';

const { key: say, silence } = helpAnswerWords;
const sms = { messages: [{ text: '', code: '135790' }] };

/** What the bureau says at the end of an address; every other door is shut. */
const answering = (doors: Readonly<Record<string, object>>) => {
  const asked: string[] = [];
  globalThis.fetch = (async (url: string) => {
    const door = Object.keys(doors).find((end) => url.includes(end));
    asked.push(url);
    if (door === undefined) throw new Error('no answer');
    return { ok: true, status: 200, text: async () => JSON.stringify(doors[door]) };
  }) as never;
  return asked;
};
const press = (name: string) => act(async () => screen.getByRole('button', { name }).click());
const opened = jest.fn();
const lines = () => [...document.querySelectorAll<HTMLInputElement>('taro-input-core')];
const typePhone = (value: string) => {
  const [phone] = lines();
  if (phone) fireEvent(phone, new CustomEvent('input', { detail: { value } }));
};

beforeAll(makePageHooks);

test('the code may be asked for anew: the sandbox shows the message, and one press fills it in', async () => {
  const asked = answering({
    '/help-invitations/codes': { resendAt: '2026-11-22T09:01:00+08:00' },
    '/_demo/inbox': sms,
  });
  render(<KeyForm onOpened={opened} />);
  typePhone('12000000001');
  await press(say.again);
  await waitFor(() => expect(asked.at(-1)).toContain('/_demo/inbox?phone=12000000001'));
  await screen.findByRole('button', { name: codeWords.fill('135790') });
  await press(codeWords.fill('135790'));
  expect(lines().map(({ value }) => value)).toEqual(['12000000001', '135790']);
});

test('without a phone number nothing is asked', async () => {
  const asked = answering({});
  render(<KeyForm onOpened={opened} />);
  await press(say.again);
  expect(screen.getAllByText(say.phoneWrong).length).toBeGreaterThan(0);
  expect(asked).toEqual([]);
});

test('of silence it is said that one may press again', async () => {
  answering({});
  render(<KeyForm onOpened={opened} />);
  typePhone('12000000001');
  await press(say.again);
  expect((await screen.findAllByText(silence)).length).toBeGreaterThan(0);
});
