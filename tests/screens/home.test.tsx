import { screen } from '@testing-library/dom';
import { openPage } from '../support/screens/open-page';

test('home says what this is', async () => {
  await openPage('pages/home/index');
  expect((await screen.findAllByText(/共济/)).at(-1)).toBeVisible();
});
