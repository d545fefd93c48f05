import { act, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { Button } from '@/components/button';
import { ChoiceList } from '@/components/choice-list';
import { Dialog } from '@/components/dialog';
import { TickRow } from '@/components/tick-row';

const later = () => {
  let settle = () => {};
  const promise = new Promise<void>((resolve) => {
    settle = resolve;
  });
  return { promise, settle };
};

describe('a button', () => {
  test('hears one of three presses while the first one runs, then hears again', async () => {
    const work = later();
    const heard = jest.fn(() => work.promise);
    render(<Button label='确认缴费' onPress={heard} />);
    const button = screen.getByRole('button', { name: '确认缴费' });
    act(() => {
      button.click();
      button.click();
      button.click();
    });
    expect(heard).toHaveBeenCalledTimes(1);
    expect(button.getAttribute('aria-label')).toBe('请稍候…');

    await act(async () => work.settle());
    await act(async () => screen.getByRole('button', { name: '确认缴费' }).click());
    expect(heard).toHaveBeenCalledTimes(2);
  });

  test('is pressed with Enter and with Space, and with no other key', () => {
    const heard = jest.fn();
    render(<Button label='下一步' onPress={heard} />);
    const button = screen.getByRole('button', { name: '下一步' });
    expect(button.getAttribute('tabindex')).toBe('0');
    for (const key of ['Enter', ' ', 'a', 'Tab']) fireEvent.keyDown(button, { key });
    expect(heard).toHaveBeenCalledTimes(2);
  });

  test('says why it cannot be pressed, and is not', () => {
    const heard = jest.fn();
    render(<Button label='我已阅读并同意' disabledReason='请先打勾，再同意。' onPress={heard} />);
    const button = screen.getByRole('button', { name: '我已阅读并同意' });
    fireEvent.click(button);
    fireEvent.keyDown(button, { key: 'Enter' });
    expect(heard).not.toHaveBeenCalled();
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByText('请先打勾，再同意。')).toBeTruthy();
  });
});

test('a choice that is not allowed shows its reason and cannot be chosen', () => {
  const chosen = jest.fn();
  const choices = [
    { value: 'a', label: '母亲' },
    { value: 'b', label: '子女', disabledReason: '未参加基本医疗保险' },
  ] as const;
  render(<ChoiceList label='她是您的' choices={choices} value='a' onChange={chosen} />);
  const [mother, child] = screen.getAllByRole('radio');
  expect(mother?.getAttribute('aria-checked')).toBe('true');
  fireEvent.click(screen.getByText('未参加基本医疗保险'));
  expect(chosen).not.toHaveBeenCalled();
  expect(child?.getAttribute('aria-label')).toBe('子女，未参加基本医疗保险');
});

const answers = [
  { value: 'PARENT', label: '父母' },
  { value: 'CHILD', label: '子女', disabledReason: '未参加基本医疗保险' },
  { value: 'SPOUSE', label: '配偶' },
] as const;
const Asked = ({ isAtOnce = false }: { isAtOnce?: boolean }) => {
  const [value, choose] = useState<string>();
  return <ChoiceList label='他是您的' choices={answers} value={value} onChange={choose} isAtOnce={isAtOnce} />;
};

describe('the answers of a group, by the keyboard', () => {
  const radios = () => screen.getAllByRole('radio');
  const stops = () => radios().filter((radio) => radio.getAttribute('tabindex') === '0');
  const chosen = () => radios().filter((radio) => radio.getAttribute('aria-checked') === 'true');
  const named = (label: string) => radios().filter((radio) => radio.getAttribute('aria-label')?.startsWith(label));
  const arrow = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });

  test('Tab comes to one of them: the chosen one, or else the first', () => {
    render(<Asked />);
    expect(stops()).toEqual(named('父母'));
    expect(chosen()).toEqual([]);
    fireEvent.click(screen.getByText('配偶'));
    expect(stops()).toEqual(named('配偶'));
  });

  test('the arrows lead to the next and the one before and choose it, round and round; one that cannot be is only read', () => {
    render(<Asked />);
    act(() => named('父母')[0]?.focus());
    arrow('ArrowUp');
    expect(chosen()).toEqual(named('配偶'));
    expect(document.activeElement).toBe(named('配偶')[0]);
    arrow('ArrowRight');
    expect(chosen()).toEqual(named('父母'));
    arrow('ArrowDown');
    expect(document.activeElement).toBe(named('子女')[0]);
    expect(chosen()).toEqual(named('父母'));
  });

  test('where an answer acts at once the arrows lead to it, and Space chooses it', () => {
    render(<Asked isAtOnce />);
    act(() => named('父母')[0]?.focus());
    arrow('ArrowUp');
    expect(document.activeElement).toBe(named('配偶')[0]);
    expect(chosen()).toEqual([]);
    arrow(' ');
    expect(chosen()).toEqual(named('配偶'));
  });
});

test('a tick changes with a press anywhere on its row', () => {
  const changed = jest.fn();
  render(<TickRow label='我已阅读' isTicked={false} onChange={changed} />);
  fireEvent.click(screen.getByText('我已阅读'));
  expect(changed).toHaveBeenCalledWith(true);
});

function Notice() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button label='看告知书' onPress={() => setOpen(true)} />
      <Dialog isOpen={isOpen} title='温馨提示' onClose={() => setOpen(false)}>
        钱始终在您的账户里。
      </Dialog>
    </>
  );
}

test('a dialog takes the keyboard, closes with Escape and gives the keyboard back', () => {
  render(<Notice />);
  const button = screen.getByRole('button', { name: '看告知书' });
  button.focus();
  fireEvent.click(button);
  const dialog = screen.getByRole('dialog', { name: '温馨提示' });
  expect(document.activeElement).toBe(dialog);
  fireEvent.keyDown(dialog, { key: 'Escape' });
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement).toBe(button);
});

test('a press on an answer that cannot be given asks why, and chooses nothing', () => {
  const choose = jest.fn();
  const asked = jest.fn();
  const choices = [
    { value: '2026', label: '2026 年度', disabledReason: '已经缴过' },
    { value: '2027', label: '2027 年度' },
  ];
  render(<ChoiceList label='缴哪一年' choices={choices} value={undefined} onChange={choose} onClosed={asked} />);
  screen.getByRole('radio', { name: /2026/ }).click();
  expect([choose.mock.calls, asked.mock.calls]).toEqual([[], [['2026']]]);
  screen.getByRole('radio', { name: /2027/ }).click();
  expect([choose.mock.calls, asked.mock.calls]).toEqual([[['2027']], [['2026']]]);
});
