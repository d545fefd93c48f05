import type { Insurance } from '@/domain/person/insurance';
import { HANGZHOU } from '@/domain/region/hangzhou';
import { HEBEI } from '@/domain/region/hebei';
import { decideNewSharing } from '@/domain/sharing/decide-new-sharing';
import {
  type AccountTransferClaim,
  type AccountTransferFacts,
  decidePayee,
} from '@/domain/transfer/decide-account-transfer';
import { aMother, anInsurance, aSharingClaim, sharingFacts } from '../../support/builders';
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

describe('杭州 moves money and authorises nobody', () => {
  it('the tile leads to the transfer', () => {
    expect(HANGZHOU.flows.share).toBe('TRANSFER');
    expect(HANGZHOU.transfer).toEqual({
      to: 'RELATIVES',
      relations: ['SPOUSE', 'PARENT', 'CHILD'],
      money: 'EARLIER_YEARS',
      into: 'EARLIER_YEARS',
    });
  });

  it('nobody can be authorised there', () => {
    const decided = decideNewSharing(aSharingClaim(), sharingFacts({ region: HANGZHOU }));
    expect(decided).toMatchObject({ ok: false, code: 'SHARING_NOT_HERE', params: { region: 'hangzhou' } });
  });

  it('and where people are authorised, no money moves', () => {
    expect(answer(aClaim(), facts({ region: HEBEI }))).toBe('TRANSFER_NOT_HERE');
  });

  it('the wallet is not offered there', () => {
    expect(HANGZHOU.wallet).toBe(false);
  });
});
