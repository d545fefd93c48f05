import { refusalSentence } from '@/copy/refusals.copy';
import { inOnePiece } from '@/copy/wording';
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

/** A place in a sentence that was never filled: a figure of nothing, a day of nothing, 几, a gap, or two of its edges meeting. */
const GAP =
  /undefined|NaN|\b0\.00|\b0 位|0月|0日|\s几|[\s\u00a0]{2}|^[\s\u00a0]|[\s\u00a0]$|[\s\u00a0][，。；]|选 年|填 年|从年|这个 年度/u;

describe('every refusal speaks', () => {
  it.each(REFUSAL_CODES)('%s says what happened and what to do now, each a whole sentence', (code) => {
    for (const half of Object.values(refusalSentence(code, PARAMS))) {
      expect(half).toMatch(/^[^。]+。$/u);
      expect(half).not.toMatch(/undefined|null|NaN|[A-Z]{2,}|\d{3} error/u);
    }
  });

  it.each(REFUSAL_CODES)('%s can still be said when the bureau sent no parameters', (code) => {
    for (const params of [{}, { asSharer: true }, { asSharer: false, matter: 'PREMIUM' }])
      for (const half of Object.values(refusalSentence(code, params))) {
        expect(half).toMatch(/^[^。]+。(?:[^。]+。)?$/u);
        expect(half.replaceAll('\u2060', '')).not.toMatch(GAP);
      }
  });

  it('fills in the figures that the bureau sent', () => {
    expect(refusalSentence('BALANCE_SHORT', PARAMS).happened).toBe(
      '余额 399.99\u00a0元，不够 400.00\u00a0元，没有扣款。',
    );
    expect(refusalSentence('OUT_OF_SEASON', PARAMS).now).toBe(inOnePiece('缴费期是 2026年9月1日到 2026年12月31日。'));
    expect(refusalSentence('OTHER_PROVINCE', PARAMS).happened).toBe('这位亲属的参保地在广东，没有办理。');
  });

  it.each([
    [
      'SLOT_TAKEN',
      { kinship: 'PARENT', name: '武*福', sex: 'MALE' },
      '父亲的名额已经有人：武*福，没有绑定。',
      '请先和他解绑，再来添加。',
    ],
    [
      'SLOT_TAKEN',
      { kinship: 'SPOUSE', name: '苏*', sex: 'FEMALE' },
      '配偶的名额已经有人：苏*，没有绑定。',
      '请先和她解绑，再来添加。',
    ],
    [
      'IN_OTHER_NETWORK',
      { who: 'RELATIVE', name: '邬*英', sex: 'FEMALE' },
      '邬*英自己发起了共济网，没有加入。',
      '请邬*英先用她的手机解散原来的网，再来邀请。',
    ],
    [
      'CARD_NOT_IN_USE',
      { who: 'RELATIVE', name: '柳*诺' },
      '柳*诺的社保卡已注销或正在注销，没有绑定。',
      '请先补办社保卡，再来办理。',
    ],
    [
      'CARD_NOT_IN_USE',
      { who: 'SHARER', name: '石*庆' },
      '您的社保卡已注销或正在注销，没有绑定。',
      '请先补办社保卡，再来办理。',
    ],
    [
      'PUBLIC_FUNDED',
      { who: 'RELATIVE', name: '常*山' },
      '常*山享受公费医疗，不在共济范围内，没有绑定。',
      '公费医疗已停的，请先由单位办好参保变更。',
    ],
    ['SHARER_SUSPENDED', { matter: 'SHARING' }, '您的职工医保已停保，没有绑定。', '请联系单位，恢复参保后再办。'],
    ['SHARER_SUSPENDED', {}, '出钱一方的职工医保已停保，没有扣款。', '请联系单位，恢复参保后再办。'],
  ] as const)('%s of %j says who', (code, params, happened, now) => {
    expect(refusalSentence(code, params)).toEqual({ happened, now });
  });
});
