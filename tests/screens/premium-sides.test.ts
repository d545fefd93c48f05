import { heldInWords, heldName, insuredToReader, payerOnPaper, payerToReader } from '@/copy/premium.copy';

/** A premium a daughter paid for her mother, as each of the two reads it. */
const paid = {
  insured: { name: '刘桂兰', idNumberMasked: '', region: 'hebei', city: '石家庄' },
  kinship: 'PARENT',
} as const;
const asPayer = { ...paid, side: 'PAYER', payer: { name: '王芳' } } as const;
const asInsured = { ...paid, side: 'INSURED', payer: { name: '王*' } } as const;
const bySelf = { insured: paid.insured, side: 'SELF', hall: '石家庄演示大厅' } as const;
const atTaxChannel = { ...bySelf, hall: null } as const;

test.each([
  ['who paid', asPayer, '刘*兰（父母）', '您本人', '王芳'],
  ['who was paid for', asInsured, '您本人', '王*（子女）', '王*（子女）'],
  ['who paid in cash for themself', bySelf, '您本人', '您本人', '刘桂兰'],
  ['who was paid for at the tax channel', atTaxChannel, '您本人', '税务渠道', '税务渠道'],
] as const)('%s reads it from their side', (_, order, insured, payer, paper) => {
  expect(insuredToReader(order)).toBe(insured);
  expect(payerToReader(order)).toBe(payer);
  expect(payerOnPaper(order)).toBe(paper);
});

const held = {
  insured: { name: '刘*兰' },
  kinship: 'PARENT',
  year: 2027,
  until: '2026-11-22T09:15:00.000+08:00',
} as const;

test('a bill that is being paid at the tax channel says whose, until when, and what then', () => {
  expect(heldName(held)).toBe('刘*兰（父母）');
  expect(heldInWords(held)).toBe('2027 年度\n到 09:15 还没缴成，就可以在这里缴。\n缴成了，不用再缴。');
  const own = { ...held, kinship: null };
  expect(heldName(own)).toBe('您本人');
  expect(heldInWords(own)).toContain('家人可以替您缴');
});
