import { GANSU } from '@/domain/region/gansu';
import { type AccountTransferFacts, decidePayee, transferOf } from '@/domain/transfer/decide-account-transfer';
import { aMother, anInsurance } from '../../support/builders';
import { aSon } from '../../support/cross-builders';

const inGansu = (over = {}) => anInsurance({ region: 'gansu', city: '兰州', ...over });
const FATHER = { ...aMother, id: 'father', insurance: inGansu({ kind: 'RESIDENT' }) };

const facts = (over: Partial<AccountTransferFacts> = {}): AccountTransferFacts => ({
  today: '2026-11-22',
  region: GANSU,
  payer: { ...aSon, id: 'daughter', name: '米兰', insurance: inGansu(), movableFen: 150_000 },
  relative: FATHER,
  registered: { kinship: 'PARENT', ended: false },
  namedKin: [],
  isMember: true,
  ...over,
});

const answer = (amountFen: number, known: AccountTransferFacts = facts()) => {
  const relative = { name: '刘桂兰', idNumber: '139901195603110029' };
  const decided = decidePayee({ relative, kinship: 'PARENT', amountFen }, known);
  return decided.ok ? 'moves' : `${decided.code} ${decided.field ?? ''}`.trim();
};

describe('甘肃, 划拨 (policy-sources.md#gansu-transfer)', () => {
  it.each([
    ['one fen', 1, 'moves'],
    ['one fen less than is there', 149_999, 'moves'],
    ['all that is there', 150_000, 'moves'],
    ['one fen more', 150_001, 'TRANSFER_BALANCE_SHORT amountFen'],
  ])('%s', (_, amountFen, expected) => {
    expect(answer(amountFen)).toBe(expected);
  });

  it.each<[string, Partial<AccountTransferFacts>, string]>([
    ['a member', { isMember: true }, 'moves'],
    ['a father not invited, or whose sharing is over', { isMember: false }, 'NOT_A_MEMBER relative.idNumber'],
    [
      'a member insured elsewhere',
      { relative: { ...FATHER, insurance: anInsurance({ region: 'hebei' }) } },
      'OTHER_POOLING_AREA relative.idNumber',
    ],
    ['nobody with this number', { relative: null }, 'NAME_ID_MISMATCH relative.name'],
  ])('to %s', (_, known, expected) => {
    expect(answer(100, facts(known))).toBe(expected);
  });

  it('leaves the personal account and reaches the member’s family account', () => {
    expect(transferOf(GANSU.transfer, { id: 't1', payerId: 'daughter', payeeId: 'father', amountFen: 30_000 })).toEqual(
      {
        kind: 'ACCOUNT_TRANSFER',
        ref: 't1',
        postings: [
          {
            debit: { kind: 'PERSONAL', owner: 'daughter' },
            credit: { kind: 'FAMILY', owner: 'father' },
            amountFen: 30_000,
          },
        ],
      },
    );
  });

  it('stands beside the authorisation, and what is not confirmed is marked', () => {
    expect(GANSU.flows.share).toBe('AUTHORISE');
    expect(GANSU.assumed).toContain('transfer.relations');
  });
});
