import { act, render } from '@testing-library/react';
import { OutcomeHead } from '@/components/outcome-head';
import { Screen } from '@/components/screen';
import { makePageHooks } from '../support/screens/page-hooks';

beforeAll(makePageHooks);
beforeEach(() => {
  jest.useFakeTimers();
  document.body.innerHTML = '<div id="said" role="status"></div>';
});
afterEach(() => jest.useRealTimers());

const Sending = () => (
  <Screen>
    <OutcomeHead tone='waiting' word='正在办理'>
      请稍候。
    </OutcomeHead>
  </Screen>
);

const Done = () => (
  <Screen>
    <OutcomeHead tone='done' word='已绑定'>
      她现在可以用您的账户。
    </OutcomeHead>
  </Screen>
);

const Page = ({ isDone }: { isDone: boolean }) => (isDone ? <Done /> : <Sending />);

const said = () => {
  act(() => jest.advanceTimersByTime(200));
  return document.getElementById('said')?.textContent;
};

test('the news of a screen are said, and are gone with it', () => {
  const { unmount } = render(<Done />);
  expect(said()).toContain('已绑定');
  unmount();
  expect(said()).toBe('');
});

test('the screen that takes its place is heard, not silenced', () => {
  const { rerender } = render(<Page isDone={false} />);
  expect(said()).toContain('正在办理');
  rerender(<Page isDone />);
  expect(said()).toContain('已绑定');
});

test('the screen that was left silences itself, not the one that came after it', () => {
  const left = render(<Sending />);
  render(<Done />);
  left.unmount();
  expect(said()).toContain('已绑定');
});

test('what was about to be said is not said on the next screen', () => {
  const { unmount } = render(<Done />);
  unmount();
  expect(said()).toBe('');
});
