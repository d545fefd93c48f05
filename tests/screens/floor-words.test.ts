import { refusalSentence } from '@/copy/refusals.copy';

const spaced = (text: string) => text.replaceAll('\u00a0', ' ');
const said = (params: Record<string, unknown>) => spaced(refusalSentence('SHARER_DOWN_TO_FLOOR', params).happened);

test.each([
  [
    'the sharer: their own money and the floor',
    { asSharer: true, amountFen: 9_001, floorFen: 100_000 },
    '您能共济的 90.01 元用完了，账户要留足 1,000.00 元，还不够付全部。',
  ],
  [
    'the sharer where the figures are not known',
    { asSharer: true },
    '您能共济的钱用完了，账户要留足一部分，还不够付全部。',
  ],
  [
    'anybody else: no figure of another’s account',
    { asSharer: false, amountFen: 9_001, floorFen: 100_000 },
    '出钱的亲属能共济的钱用完了，账户要留足一部分，还不够付全部。',
  ],
])('where the floor stopped the money, to %s', (_, params, words) => {
  expect(said(params)).toBe(words);
});
