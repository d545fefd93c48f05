import { GANSU } from '@/domain/region/gansu';
import { HANGZHOU } from '@/domain/region/hangzhou';
import { HEBEI } from '@/domain/region/hebei';
import type { RegionProfile } from '@/domain/region/region-profile';
import {
  type AccountTransferClaim,
  type AccountTransferFacts,
  decidePayee,
  movedFrom,
  transferOf,
} from '@/domain/transfer/decide-account-transfer';
import { aMother, anInsurance, aSharingClaim, aSharingPerson } from '../support/builders';
import { inFull } from '../support/in-full';

const move = (
  region: RegionProfile,
  claim: Partial<AccountTransferClaim> = {},
  facts: Partial<AccountTransferFacts> = {},
) => {
  const insurance = anInsurance({ region: region.code });
  return decidePayee(
    { relative: aSharingClaim().relative, kinship: 'PARENT', amountFen: 100, ...claim },
    {
      today: '2026-11-22',
      region,
      payer: { ...aSharingPerson(), insurance, movableFen: 100 },
      relative: { ...aMother, insurance },
      registered: { kinship: 'PARENT', ended: false },
      namedKin: [],
      isMember: true,
      ...facts,
    },
  );
};
const mother = (over: Parameters<typeof anInsurance>[0]) => ({
  relative: { ...aMother, insurance: anInsurance(over) },
});
const payer = (over: Parameters<typeof anInsurance>[0]) => ({
  payer: { ...aSharingPerson(), insurance: anInsurance(over), movableFen: 100 },
});

it.each<[string, RegionProfile, Partial<AccountTransferClaim>, Partial<AccountTransferFacts>, string]>([
  ['all there is', HANGZHOU, {}, {}, 'yes'],
  [
    'a fen more, of earlier years',
    HANGZHOU,
    { amountFen: 101 },
    {},
    'EARLIER_YEARS_SHORT at amountFen, amountFen 101, balanceFen 100',
  ],
  [
    'a fen more, of the whole account',
    GANSU,
    { amountFen: 101 },
    {},
    'TRANSFER_BALANCE_SHORT at amountFen, availableFen 100',
  ],
  ['where nothing is moved', HEBEI, {}, {}, 'TRANSFER_NOT_HERE, region hebei'],
  [
    'by one whose insurance rests',
    HANGZHOU,
    {},
    payer({ region: 'hangzhou', status: 'SUSPENDED' }),
    'SHARER_SUSPENDED',
  ],
  ['to nobody of that number', HANGZHOU, {}, { relative: null }, 'NAME_ID_MISMATCH at relative.name'],
  [
    'to a spouse’s parent',
    HANGZHOU,
    { kinship: 'SPOUSE_PARENT' },
    {},
    'RELATION_NOT_ALLOWED at kinship, kinship SPOUSE_PARENT',
  ],
  [
    'to another pooling area',
    HANGZHOU,
    {},
    mother({ region: 'ningbo' }),
    'OTHER_POOLING_AREA at relative.idNumber, region ningbo',
  ],
  [
    'to one in no insurance',
    HANGZHOU,
    {},
    mother({ region: 'hangzhou', kind: 'NONE' }),
    'NOT_ENROLLED at relative.idNumber',
  ],
  [
    'to one who is no member, where members alone receive',
    GANSU,
    {},
    { isMember: false },
    'NOT_A_MEMBER at relative.idNumber',
  ],
  ['to one who is no member, where nobody asks', HANGZHOU, {}, { isMember: false }, 'yes'],
])('money moves %s', (_, region, claim, facts, expected) => {
  expect(inFull(move(region, claim, facts))).toBe(expected);
});

it('the payee is who was meant', () => {
  expect(move(HANGZHOU)).toMatchObject({ value: { id: 'liu-guilan' } });
});

describe('the accounts', () => {
  const rules = { to: 'RELATIVES', relations: [] } as const;
  const moved = { id: 'move-1', payerId: 'daughter', payeeId: 'mother', amountFen: 7 };

  it('of earlier years on both sides', () => {
    expect(transferOf({ ...rules, money: 'EARLIER_YEARS', into: 'EARLIER_YEARS' }, moved)).toEqual({
      kind: 'ACCOUNT_TRANSFER',
      ref: 'move-1',
      postings: [
        {
          debit: { kind: 'EARLIER_YEARS', owner: 'daughter' },
          credit: { kind: 'EARLIER_YEARS', owner: 'mother' },
          amountFen: 7,
        },
      ],
    });
  });

  it('of the whole account into a family account', () => {
    expect(transferOf({ ...rules, money: 'WHOLE_ACCOUNT', into: 'FAMILY' }, moved).postings).toEqual([
      { debit: { kind: 'PERSONAL', owner: 'daughter' }, credit: { kind: 'FAMILY', owner: 'mother' }, amountFen: 7 },
    ]);
    expect(movedFrom({ money: 'WHOLE_ACCOUNT' }, 'daughter')).toEqual({ kind: 'PERSONAL', owner: 'daughter' });
  });
});
