import type { Insurance } from '@/domain/person/insurance';
import { HANGZHOU } from '@/domain/region/hangzhou';
import {
  type AccountTransferClaim,
  type AccountTransferFacts,
  decidePayee,
  transferOf,
} from '@/domain/transfer/decide-account-transfer';
import { aMother, anInsurance } from '../../support/builders';
import { aSon } from '../../support/cross-builders';

const inHangzhou = (over: Partial<Insurance> = {}): Insurance =>
  anInsurance({ region: 'hangzhou', city: '上城区', ...over });
const resident = (over: Partial<Insurance> = {}) => inHangzhou({ kind: 'RESIDENT', ...over });

const MOTHER = { ...aMother, id: 'mother', insurance: resident() };
const PAYER = { ...aSon, name: '王刚', insurance: inHangzhou(), movableFen: 120_000 };

const aClaim = (over: Partial<AccountTransferClaim> = {}): AccountTransferClaim => ({
  relative: { name: '刘桂兰', idNumber: '139901195603110029' },
  kinship: 'PARENT',
  amountFen: 30_000,
  ...over,
});

const facts = (over: Partial<AccountTransferFacts> = {}): AccountTransferFacts => ({
  today: '2026-11-22',
  region: HANGZHOU,
  payer: PAYER,
  relative: MOTHER,
  registered: { kinship: 'PARENT', ended: false },
  namedKin: [],
  isMember: false,
  ...over,
});

const answer = (claim: AccountTransferClaim, known: AccountTransferFacts): string => {
  const decided = decidePayee(claim, known);
  return decided.ok ? 'moves' : decided.code;
};

describe('杭州, money of earlier years (policy-sources.md#hangzhou)', () => {
  it.each<[string, number, string]>([
    ['one fen less than is there', 119_999, 'moves'],
    ['all that is there', 120_000, 'moves'],
    ['one fen more', 120_001, 'EARLIER_YEARS_SHORT'],
  ])('%s', (_, amountFen, expected) => {
    expect(answer(aClaim({ amountFen }), facts())).toBe(expected);
  });

  it('says what is there and what was asked', () => {
    expect(decidePayee(aClaim({ amountFen: 120_001 }), facts())).toEqual({
      ok: false,
      code: 'EARLIER_YEARS_SHORT',
      params: { amountFen: 120_001, balanceFen: 120_000 },
      field: 'amountFen',
    });
  });

  it('goes from the payer’s account of earlier years to the relative’s, and nowhere else', () => {
    expect(transferOf(HANGZHOU.transfer, { id: 't1', payerId: 'son', payeeId: 'mother', amountFen: 30_000 })).toEqual({
      kind: 'ACCOUNT_TRANSFER',
      ref: 't1',
      postings: [
        {
          debit: { kind: 'EARLIER_YEARS', owner: 'son' },
          credit: { kind: 'EARLIER_YEARS', owner: 'mother' },
          amountFen: 30_000,
        },
      ],
    });
  });
});

describe('杭州, to whom (seed S3: 子女、配偶、父母)', () => {
  it.each([
    ['SPOUSE', 'moves'],
    ['PARENT', 'moves'],
    ['CHILD', 'moves'],
    ['SIBLING', 'RELATION_NOT_ALLOWED'],
    ['PATERNAL_GRANDPARENT', 'RELATION_NOT_ALLOWED'],
    ['MATERNAL_GRANDPARENT', 'RELATION_NOT_ALLOWED'],
    ['PATERNAL_GRANDCHILD', 'RELATION_NOT_ALLOWED'],
    ['MATERNAL_GRANDCHILD', 'RELATION_NOT_ALLOWED'],
    ['SPOUSE_PARENT', 'RELATION_NOT_ALLOWED'],
  ] as const)('%s: %s', (kinship, expected) => {
    expect(answer(aClaim({ kinship }), facts({ registered: { kinship, ended: false } }))).toBe(expected);
  });

  it.each<[string, Partial<AccountTransferClaim>, Partial<AccountTransferFacts>, string]>([
    ['the register knows another of the three', { kinship: 'SPOUSE' }, {}, 'KINSHIP_MISMATCH'],
    ['the register knows a sibling', {}, { registered: { kinship: 'SIBLING', ended: false } }, 'RELATION_NOT_ALLOWED'],
    [
      'the marriage is over',
      { kinship: 'SPOUSE' },
      { registered: { kinship: 'SPOUSE', ended: true } },
      'RELATION_OVER',
    ],
    ['nobody has this number', {}, { relative: null }, 'NAME_ID_MISMATCH'],
    ['another name', { relative: { name: '刘贵兰', idNumber: '139901195603110029' } }, {}, 'NAME_ID_MISMATCH'],
    [
      'a number with one digit wrong',
      { relative: { name: '刘桂兰', idNumber: '139901195603110028' } },
      {},
      'ID_CHECKSUM',
    ],
    ['oneself', {}, { relative: { ...MOTHER, id: 'son' } }, 'RELATIVE_IS_SELF'],
  ])('%s', (_, claim, known, expected) => {
    expect(answer(aClaim(claim), facts(known))).toBe(expected);
  });
});

describe('杭州, one pooling area (policy-sources.md#hangzhou-pooling-area)', () => {
  it.each<[string, Insurance, string]>([
    ['a resident of 杭州', resident(), 'moves'],
    ['an employee of 杭州', inHangzhou(), 'moves'],
    ['in 宁波, the same province', resident({ region: 'ningbo', city: '鄞州区' }), 'OTHER_POOLING_AREA'],
    ['in 河北', resident({ region: 'hebei' }), 'OTHER_POOLING_AREA'],
    ['in no insurance', resident({ kind: 'NONE' }), 'NOT_ENROLLED'],
    ['suspended', resident({ status: 'SUSPENDED' }), 'RELATIVE_SUSPENDED'],
    ['in arrears', resident({ status: 'ARREARS' }), 'RELATIVE_IN_ARREARS'],
  ])('the relative is %s', (_, insurance, expected) => {
    expect(answer(aClaim(), facts({ relative: { ...MOTHER, insurance } }))).toBe(expected);
  });

  it.each<[string, Insurance, string]>([
    ['a resident', resident(), 'NOT_AN_EMPLOYEE'],
    ['suspended', inHangzhou({ status: 'SUSPENDED' }), 'SHARER_SUSPENDED'],
    ['in arrears', inHangzhou({ status: 'ARREARS' }), 'SHARER_IN_ARREARS'],
  ])('the payer is %s', (_, insurance, expected) => {
    expect(answer(aClaim(), facts({ payer: { ...PAYER, insurance } }))).toBe(expected);
  });
});
