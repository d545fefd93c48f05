import { View } from '@tarojs/components';
import { act, render, screen } from '@testing-library/react';
import { AnswerTable } from '@/components/answer-table';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Money } from '@/components/money';
import { Screen } from '@/components/screen';
import { asHeard } from '@/copy/wording';
import { DeedResult } from '@/frames/deed-result';
import { nameLanguage } from '@/platform/page-language';
import { makePageHooks } from '../support/screens/page-hooks';

/** A voice that says nothing and waits until it is told that it has come to the end. */
class Utterance {
  lang = '';
  voice: unknown = null;
  onend: () => void = () => {};
  onerror: () => void = () => {};
  constructor(readonly text: string) {}
}

const VOICES = ['de-DE', 'en-GB', 'zh-TW', 'zh-CN'].map((lang) => ({ lang }));

let said: Utterance[] = [];
const cancel = jest.fn();

const giveVoice = () =>
  Object.assign(window, {
    SpeechSynthesisUtterance: Utterance,
    speechSynthesis: { speak: (one: Utterance) => said.push(one), cancel, getVoices: () => VOICES },
  });

const takeVoice = () => {
  for (const name of ['SpeechSynthesisUtterance', 'speechSynthesis']) Reflect.deleteProperty(window, name);
};

beforeAll(makePageHooks);
beforeEach(() => {
  said = [];
  cancel.mockClear();
  giveVoice();
});
afterEach(() => {
  takeVoice();
  nameLanguage('zh');
});

const Check = () => (
  <Screen
    isReadAloud
    title='请核对'
    lead='有错的地方，点「修改」。'
    primary={<Button label='确认' onPress={() => {}} />}
  >
    <Card>
      <AnswerTable
        rows={[
          { question: '姓名', answer: '刘*兰', onChange: () => {} },
          { question: '金额', answer: <Money amountFen={40_000} /> },
        ]}
      />
    </Card>
    <View>确认以后马上生效。</View>
  </Screen>
);

const EVERYTHING = ['请核对', '有错的地方，点「修改」。', '姓名，刘某兰', '金额，400.00元', '确认以后马上生效。'];

const press = (name: string) => act(() => screen.getByRole('button', { name }).click());
const finish = () => act(() => said.at(-1)?.onend());

test('every paragraph is read in its turn, what one presses is not, and the text stays', () => {
  render(<Check />);
  press('读给我听');
  expect(said.map(({ text }) => text)).toEqual(EVERYTHING.slice(0, 1));
  for (const _ of EVERYTHING) finish();
  expect(said.map(({ text }) => text)).toEqual(EVERYTHING);
  expect(said.every(({ lang }) => lang === 'zh-CN')).toBe(true);
  screen.getByText('确认以后马上生效。');
  screen.getByRole('button', { name: '再读一遍' });
});

test('on an English page each paragraph has the voice of the language it is written in', () => {
  render(
    <Screen isReadAloud title='Please check'>
      <View>The money stays where it is.</View>
      <View>本人承诺以上内容属实。</View>
    </Screen>,
  );
  nameLanguage('en');
  press('读给我听');
  for (const _ of [1, 2, 3]) finish();
  expect(said.map(({ text, lang, voice }) => [text, lang, voice])).toEqual([
    ['Please check', 'en', { lang: 'en-GB' }],
    ['The money stays where it is.', 'en', { lang: 'en-GB' }],
    ['本人承诺以上内容属实。', 'zh-CN', { lang: 'zh-CN' }],
  ]);
});

test('on a result the word comes first, then the button that reads it', () => {
  const result = { kind: 'accepted', value: null, isEarlier: false, about: '' } as const;
  const done = () => ({ word: '已绑定', sentence: '她现在可以用您的账户。', rows: [], next: '您可以随时解绑。' });
  render(<DeedResult state={result} askAgain={() => {}} done={done} />);
  const word = screen.getByRole('heading', { level: 1 });
  const button = screen.getByRole('button', { name: '读给我听' });
  expect(word.compareDocumentPosition(button)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  press('读给我听');
  expect(said[0]?.text).toBe('已绑定');
});

test('the paragraph being read is marked, and nothing is when it is over', () => {
  render(<Check />);
  const marked = () => [...document.querySelectorAll('[data-being-read]')].map(({ textContent }) => textContent);
  press('读给我听');
  expect(marked()).toEqual(['请核对']);
  finish();
  expect(marked()).toEqual(['有错的地方，点「修改」。']);
  press('停');
  expect(marked()).toEqual([]);
});

test('it stops at once, says no more, and begins anew when it is asked again', () => {
  render(<Check />);
  press('读给我听');
  finish();
  cancel.mockClear();
  press('停');
  expect(cancel).toHaveBeenCalledTimes(1);
  finish();
  expect(said).toHaveLength(2);
  press('再读一遍');
  expect(said.at(-1)?.text).toBe('请核对');
});

test('a voice that fails leaves the button to be pressed again', () => {
  render(<Check />);
  press('读给我听');
  act(() => said.at(-1)?.onerror());
  screen.getByRole('button', { name: '再读一遍' });
});

test('whoever leaves the page hears no more of it', () => {
  const { unmount } = render(<Check />);
  press('读给我听');
  cancel.mockClear();
  unmount();
  expect(cancel).toHaveBeenCalled();
  said.at(-1)?.onend();
  expect(said).toHaveLength(1);
});

test('without a voice there is no button, and the text is there all the same', () => {
  takeVoice();
  render(<Check />);
  expect(screen.queryByRole('button', { name: '读给我听' })).toBeNull();
  screen.getByText('确认以后马上生效。');
});

test.each([
  [['余额', '¥\u00a01,400.00'], '余额，1,400.00元'],
  [['王*'], '王某'],
  [['欧**娜'], '欧某娜'],
  [['证件号码', '139901 ******** **29'], '证件号码，1 3 9 9 0 1，略，29'],
  [['办理编号', '20261122'], '办理编号，2 0 2 6 1 1 2 2'],
  [['2026\u2060年\u206011\u2060月'], '2026年11月'],
])('%p is heard as %p', (written, heard) => {
  expect(asHeard(written)).toBe(heard);
});
