import { render, screen, waitFor } from '@testing-library/react';
import { homeWays } from '@/copy/home-ways.copy';
import { HelpWaiting } from '@/pages/home/help-waiting';
import { setHelpingNow } from '@/stores/helping-now';
import { makePageHooks } from '../support/screens/page-hooks';

const bureau = jest.fn();

const helpings = (side: string, stage: string) => {
  const body = JSON.stringify({
    helpings: [
      { id: 'asked', side, stage, other: { name: '雷欣' }, isInForce: stage === 'AGREED', lastDay: '2027-05-21' },
    ],
  });
  bureau.mockResolvedValue({ ok: true, status: 200, text: async () => body });
  globalThis.fetch = bureau;
};

beforeAll(makePageHooks);
beforeEach(() => {
  bureau.mockReset();
  setHelpingNow(null);
});

const entry = () => screen.queryByText(homeWays.answerHelp.name);

test('who was asked to be helped reads so on home', async () => {
  helpings('HELPED', 'PROPOSED');
  render(<HelpWaiting />);
  await waitFor(() => expect(entry()).toBeInTheDocument());
});

test('and who may act in my name stands there, until when', async () => {
  helpings('HELPED', 'AGREED');
  render(<HelpWaiting />);
  expect(await screen.findByText(homeWays.helpsMe.name('雷欣'))).toBeInTheDocument();
  screen.getByText(homeWays.helpsMe.hint('2027-05-21'));
});

test.each([
  ['who asked', 'HELPER', 'PROPOSED'],
  ['who has answered', 'HELPED', 'AGREED'],
])('%s does not', async (_, side, stage) => {
  helpings(side, stage);
  render(<HelpWaiting />);
  await waitFor(() => expect(bureau).toHaveBeenCalled());
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(entry()).toBeNull();
});

test('nor is a helper told of it on the home of another', async () => {
  helpings('HELPED', 'PROPOSED');
  setHelpingNow({ id: 'the-consent', name: '雷振国', scopes: ['LOOK'] });
  render(<HelpWaiting />);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(bureau).not.toHaveBeenCalled();
  expect(entry()).toBeNull();
});
