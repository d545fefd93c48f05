import { act, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { IdKeypad } from '@/components/id-keypad';
import { makePageHooks } from '../support/screens/page-hooks';

const LABEL = '证件号码';
const onLeave = jest.fn();

beforeAll(makePageHooks);
beforeEach(() => {
  jest.useFakeTimers();
  onLeave.mockReset();
  document.body.innerHTML = '<div id="said" role="status"></div>';
});
afterEach(() => jest.useRealTimers());

function Asked({ begun = '' }: { begun?: string }) {
  const [typed, type] = useState(begun);
  return (
    <>
      <IdKeypad label={LABEL} hint='末位可以是 X。' value={typed} onChange={type} onLeave={onLeave} />
      <p data-testid='typed'>{typed}</p>
    </>
  );
}

const typed = () => screen.getByTestId('typed').textContent;
const key = (name: string) => screen.getByRole('button', { name });
const strike = (name: string, more = {}) => fireEvent.keyDown(key('5'), { key: name, ...more });
const paste = (text: string) => fireEvent.paste(key('5'), { clipboardData: { getData: () => text } });
const heard = () => {
  act(() => jest.advanceTimersByTime(200));
  return document.getElementById('said')?.textContent;
};

test('the hint that explains the X stands over the keys', () => {
  render(<Asked />);
  screen.getByText('末位可以是 X。');
});

test('the keys of a keyboard write, too: figures, an X at the end, and Backspace', () => {
  render(<Asked begun='110105194912310' />);
  for (const name of ['x', '0', 'a', '2', 'Tab', 'x', '7']) strike(name);
  expect(typed()).toBe('11010519491231002X');
  expect(onLeave).toHaveBeenCalledTimes(1);
  strike('Backspace');
  expect(typed()).toBe('11010519491231002');
});

test('a shortcut of the browser is no figure', () => {
  render(<Asked />);
  strike('1', { ctrlKey: true });
  strike('2', { altKey: true });
  strike('3', { metaKey: true });
  expect(typed()).toBe('');
});

test.each([
  ['a whole number takes the place of what stood there', '99', '110105 19491231 002x', '11010519491231002X'],
  ['a part of one goes on', '110105', '1949-1231', '11010519491231'],
  ['words are left out', '', '身份证号 13990119560311', '13990119560311'],
  ['nothing comes of no figures', '1399', '你好', '1399'],
])('pasted: %s', (_, begun, text, whole) => {
  render(<Asked begun={begun} />);
  paste(text);
  expect(typed()).toBe(whole);
});

test('each figure is told with how many are left, and no dashes', () => {
  render(<Asked begun='110105194912' />);
  act(() => key('9').click());
  expect(heard()).toBe('9，还差 5 位');
  act(() => key('删除').click());
  expect(heard()).toBe('删除，还差 6 位');
  const whole = screen.getByRole('img').getAttribute('aria-label');
  expect(whole).toBe(`${LABEL}，1 1 0 1 0 5 1 9 4 9 1 2，还差 6 位`);
  expect(screen.getAllByRole('status').map(({ id }) => id)).toEqual(['said']);
});
