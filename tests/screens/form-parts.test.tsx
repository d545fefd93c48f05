import { act, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { AmountField } from '@/components/amount-field';
import { Field } from '@/components/field';
import { IdNumberField } from '@/components/id-number-field';
import { FormScreen } from '@/frames/form-screen';
import { useSettings } from '@/stores/settings.store';
import { makePageHooks } from '../support/screens/page-hooks';

beforeAll(makePageHooks);
afterEach(() => act(() => useSettings.getState().chooseTextLevel(0)));

type Name = 'name' | 'idNumber' | 'amount';

interface Props {
  wrong?: Partial<Record<Name, string>>;
  onDone?: () => void;
}

/** A form of three whose errors a test sets from outside, as the bureau does. */
function Form({ wrong = {}, onDone = () => {} }: Props) {
  const [typed, setTyped] = useState({ name: '', idNumber: '1399', amount: '' });
  const [focused, focus] = useState<Name | null>(null);
  const at = (field: Name) => ({
    value: typed[field],
    error: wrong[field],
    isFocused: focused === field,
    onChange: (raw: string) => setTyped({ ...typed, [field]: raw }),
    onLeave: () => {},
  });
  return (
    <FormScreen
      title='填写'
      form={{ errorAt: (field) => wrong[field], focused, focus, isGoodAt: () => true }}
      done={{ label: '提交', onPress: onDone }}
      after='NOTICE'
      parts={[
        { field: 'name', show: <Field label='姓名' {...at('name')} /> },
        { field: 'idNumber', show: <IdNumberField label='号码' {...at('idNumber')} /> },
        { field: 'amount', show: <AmountField label='金额' mostFen={40_000} {...at('amount')} /> },
      ]}
    />
  );
}

const questions = () => [...document.querySelectorAll('.g-question')].map(({ textContent }) => textContent);
const press = (name: string) => act(() => screen.getByRole('button', { name }).click());
const inLargeLetters = () => act(() => useSettings.getState().chooseTextLevel(2));

test('the usual letters show the whole form and one button', () => {
  render(<Form />);
  expect(questions()).toEqual(['姓名', '号码', '金额']);
  expect(screen.queryByText(/^第/)).toBeNull();
  screen.getByRole('button', { name: '提交' });
  expect(screen.queryByRole('button', { name: '删除' })).toBeNull();
});

test('large letters ask one thing after the other, and the last one hands it in', () => {
  const done = jest.fn();
  inLargeLetters();
  render(<Form onDone={done} />);
  expect(questions()).toEqual(['姓名']);
  screen.getByText('第 1 步，共 3 步：');
  expect(screen.queryByRole('button', { name: '上一步' })).toBeNull();
  press('下一步');
  expect(questions()).toEqual(['号码']);
  expect(screen.queryByText('接下来：看告知书')).toBeNull();
  press('下一步');
  expect(questions()).toEqual(['金额']);
  screen.getByText('接下来：看告知书');
  expect(done).not.toHaveBeenCalled();
  press('提交');
  expect(done).toHaveBeenCalledTimes(1);
  press('上一步');
  expect(questions()).toEqual(['号码']);
});

test('what the bureau says of a part leads to that part', () => {
  inLargeLetters();
  const { rerender } = render(<Form />);
  rerender(<Form wrong={{ amount: '余额不够。' }} />);
  expect(questions()).toEqual(['金额']);
  screen.getByText('余额不够。');
});

test('turning the letters large and small again loses nothing of a number', () => {
  render(<Form />);
  inLargeLetters();
  press('下一步');
  press('0');
  screen.getByText('还差 13 位');
  act(() => useSettings.getState().chooseTextLevel(0));
  const lines = [...document.querySelectorAll<HTMLInputElement>('taro-input-core')].map(({ value }) => value);
  expect(lines).toEqual(['', '13990', '']);
});

test('amounts that are more than there is are not offered; another one is typed', () => {
  inLargeLetters();
  render(<Form />);
  press('下一步');
  press('下一步');
  const offered = screen.getAllByRole('radio').map((radio) => radio.getAttribute('aria-label'));
  expect(offered).toEqual(['100\u00a0元', '300\u00a0元', '其他金额']);
  expect(questions()).toEqual(['金额']);
  act(() => screen.getByRole('radio', { name: '其他金额' }).click());
  expect(questions()).toEqual(['金额', '填一个金额（元）']);
  act(() => screen.getByRole('radio', { name: '300\u00a0元' }).click());
  expect(questions()).toEqual(['金额']);
  expect(screen.getByRole('radio', { name: '300\u00a0元' }).getAttribute('aria-checked')).toBe('true');
});
