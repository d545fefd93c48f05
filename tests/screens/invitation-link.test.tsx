import { act, render, screen } from '@testing-library/react';
import { helpingWords } from '@/copy/helping.copy';
import { InvitationLink } from '@/pages/helping/invitation-link';
import { makePageHooks } from '../support/screens/page-hooks';

const { link: say } = helpingWords;
const LINK = `${window.location.origin}${window.location.pathname}#/pages/help-answer/invitation/index?id=the-consent`;

const clipboard = (writeText: (text: string) => Promise<void>) =>
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
const press = () => act(async () => screen.getByRole('button', { name: say.copy }).click());

beforeAll(makePageHooks);

test('the link opens the invitation and has no code in it', async () => {
  const copied: string[] = [];
  clipboard(async (text) => void copied.push(text));
  render(<InvitationLink id='the-consent' />);
  await press();
  expect(copied).toEqual([LINK]);
  expect(await screen.findByText(say.copied)).toBeInTheDocument();
  expect(screen.queryByText(LINK)).toBeNull();
});

test.each([
  ['another way copies it', true, say.copied],
  ['the link stands there to be copied by hand', false, say.failed],
])('where the browser keeps its clipboard to itself, %s', async (_, can, said) => {
  clipboard(() => Promise.reject(new Error('not allowed')));
  Object.assign(document, { execCommand: () => can });
  render(<InvitationLink id='the-consent' />);
  await press();
  expect(await screen.findByText(said)).toBeInTheDocument();
  expect(screen.queryByText(LINK) === null).toBe(can);
});
