import { refusalSentence } from '@/copy/refusals.copy';
import { whoPaidInParams } from '@/domain/premium/who-paid';

const bySon = { payerId: 'son', payerName: '高翔', isAtHall: false };
const outside = { payerId: null, payerName: null, isAtHall: false };

test.each([
  ['the payer', bySon, 'son', { by: 'YOU' }],
  ['the other child, who learns no name', bySon, 'daughter', { by: 'RELATIVE' }],
  ['the tax channel, where nobody is known', bySon, null, { by: 'RELATIVE' }],
  ['the insured person, who may know the masked name', bySon, 'mother', { by: 'RELATIVE', payer: '高*' }],
  ['the insured person, where no name is kept', { ...bySon, payerName: null }, 'mother', { by: 'RELATIVE' }],
  ['a child, of cash at a hall', { ...outside, isAtHall: true }, 'son', { by: 'HALL' }],
  ['a child, of the tax channel', outside, 'son', { by: 'TAX' }],
] as const)('%s is told as much as they may know', (_, paid, askerId, params) => {
  expect(whoPaidInParams(paid, { askerId, insuredId: 'mother' })).toEqual(params);
});

test.each([
  [{ by: 'YOU' }, '2027 年度您已经缴过，没有再扣款。'],
  [{ by: 'RELATIVE' }, '2027 年度已由另一位家人缴过，没有再扣款。'],
  [{ by: 'RELATIVE', payer: '高*' }, '2027 年度已由高*缴过，没有再扣款。'],
  [{ by: 'HALL' }, '2027 年度已在医保大厅缴过，没有再扣款。'],
  [{ by: 'TAX' }, '2027 年度已在税务渠道缴过，没有再扣款。'],
  [{}, '2027 年度已经缴过，没有再扣款。'],
])('%j is said in one sentence', (who, sentence) => {
  expect(refusalSentence('ALREADY_PAID', { year: 2027, ...who }).happened).toBe(sentence);
});
