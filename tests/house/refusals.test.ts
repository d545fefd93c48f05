import { refusalSentence } from '@/copy/refusals.copy';
import { REFUSAL_CODES } from '@/domain/refusals';

const PARAMS = {
  length: 17,
  region: 'guangdong',
  kinship: 'SPOUSE_PARENT',
  max: 8,
  year: 2027,
  opensOn: '2026-09-01',
  closesOn: '2026-12-31',
  city: '深圳',
  amountFen: 40_000,
  balanceFen: 39_999,
};

describe('every refusal speaks', () => {
  it.each(REFUSAL_CODES)('%s says what happened and what to do now, each a whole sentence', (code) => {
    for (const half of Object.values(refusalSentence(code, PARAMS))) {
      expect(half).toMatch(/^[^。]+。$/u);
      expect(half).not.toMatch(/undefined|null|NaN|[A-Z]{2,}|\d{3} error/u);
    }
  });

  it.each(REFUSAL_CODES)('%s can still be said when the bureau sent no parameters', (code) => {
    for (const half of Object.values(refusalSentence(code))) expect(half).not.toMatch(/undefined|NaN/u);
  });

  it('fills in the figures that the bureau sent', () => {
    expect(refusalSentence('BALANCE_SHORT', PARAMS).happened).toBe(
      '余额 399.99\u00a0元，不够 400.00\u00a0元，没有扣款。',
    );
    expect(refusalSentence('OUT_OF_SEASON', PARAMS).now).toBe('缴费期是 2026年9月1日到 2026年12月31日。');
    expect(refusalSentence('OTHER_PROVINCE', PARAMS).happened).toBe('这位亲属的参保地在广东，没有办理。');
  });
});
