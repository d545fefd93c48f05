import { render, screen } from '@testing-library/react';
import { Button } from '@/components/button';
import { Screen } from '@/components/screen';
import { makePageHooks } from '../support/screens/page-hooks';

beforeAll(makePageHooks);

test('the keyboard comes to the left button of the bar first, and to the primary one last', () => {
  render(
    <Screen
      hasBack={false}
      primary={<Button label='我同意' onPress={() => {}} />}
      secondary={<Button kind='secondary' label='不同意' onPress={() => {}} />}
    />,
  );
  const stops = screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'));
  expect(stops).toEqual(['不同意', '我同意']);
});
