import { screen, waitFor } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { homeWords } from '@/copy/home.copy';
import { openPage } from '../support/screens/open-page';

test('home tells a person who is not signed in what this is, and leads to the way in', async () => {
  await openPage('pages/home/index');
  expect(await screen.findByRole('heading', { name: homeWords.welcome.title })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: homeWords.welcome.signIn }));
  await waitFor(() => expect(window.location.hash).toContain('pages/sign-in/start/index'));
});
