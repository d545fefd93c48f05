import type { Insurance } from '@/domain/person/insurance';
import { CLOSE_RELATIVES } from '@/domain/person/kinship';
import { GUANGDONG } from '@/domain/region/guangdong';
import { HANGZHOU } from '@/domain/region/hangzhou';
import { HEBEI } from '@/domain/region/hebei';
import { SHANXI } from '@/domain/region/shanxi';
import {
  arrivalOf,
  decideSending,
  type SendingClaim,
  type SendingFacts,
  sendableFen,
  whyNoSending,
} from '@/domain/wallet/decide-sending';
import { anInsurance, aResidentInsurance } from '../../support/builders';

const at = (time: string, day = '2026-11-22') => Date.parse(`${day}T${time}+08:00`);

const SENDER: SendingFacts['sender'] = {
  id: 'son',
  insurance: anInsurance(),
  hasWallet: true,
  account: { kind: 'PERSONAL', owner: 'son' },
  balanceFen: 500_000,
};
const RECEIVER: NonNullable<SendingFacts['receiver']> = {
  id: 'mother',
  name: '刘桂兰',
  insurance: aResidentInsurance({ region: 'guangdong', city: '广州' }),
  region: GUANGDONG,
  hasWallet: true,
};

const aClaim = (over: Partial<SendingClaim> = {}): SendingClaim => ({
  relative: { name: '刘桂兰', idNumber: '139901195603110029' },
  kinship: 'PARENT',
  amountFen: 50_000,
  ...over,
});

const facts = (over: Partial<SendingFacts> = {}): SendingFacts => ({
  now: at('09:00:00'),
  region: HEBEI,
  sender: SENDER,
  sentToday: 0,
  receiver: RECEIVER,
  registered: { kinship: 'PARENT', ended: false },
  isReceiverWaiting: false,
  ...over,
});

const answer = (claim: SendingClaim, known: SendingFacts): string => {
  const decided = decideSending(claim, known, 's1');
  return decided.ok ? 'sent' : decided.code;
};
const sender = (over: Partial<SendingFacts['sender']>) => facts({ sender: { ...SENDER, ...over } });
const receiver = (over: Partial<typeof RECEIVER>) => facts({ receiver: { ...RECEIVER, ...over } });

describe('how much (policy-sources.md#wallet-limits)', () => {
  it.each([
    [199_999, 'sent'],
    [200_000, 'sent'],
    [200_001, 'TRANSFER_OVER_LIMIT'],
  ])('%i fen in one transfer: %s', (amountFen, expected) => {
    expect(answer(aClaim({ amountFen }), facts())).toBe(expected);
  });

  it.each([
    [49_999, 'TRANSFER_BALANCE_SHORT'],
    [50_000, 'sent'],
    [50_001, 'sent'],
  ])('with %i fen in the account, 50,000 fen: %s', (balanceFen, expected) => {
    expect(answer(aClaim(), sender({ balanceFen }))).toBe(expected);
  });

  it.each([
    [149_999, 49_999, 'TRANSFER_BALANCE_SHORT'],
    [150_000, 50_000, 'sent'],
  ])('山西 keeps its ¥1,000 floor: of %i fen, %i may go: %s', (balanceFen, mayGo, expected) => {
    const known = { ...sender({ balanceFen }), region: SHANXI };
    expect(sendableFen(known)).toBe(mayGo);
    expect(answer(aClaim(), known)).toBe(expected);
  });
});

describe('how often (policy-sources.md#wallet-limits)', () => {
  it.each([
    [2, 'sent'],
    [3, 'TRANSFER_DAILY'],
    [4, 'TRANSFER_DAILY'],
  ])('after %i of the day: %s', (sentToday, expected) => {
    expect(answer(aClaim(), facts({ sentToday }))).toBe(expected);
  });
});

describe('when (policy-sources.md#wallet-hours)', () => {
  it.each([
    ['00:00:00', 'TRANSFER_WINDOW'],
    ['05:59:59', 'TRANSFER_WINDOW'],
    ['06:00:00', 'sent'],
    ['21:59:59', 'sent'],
    ['22:00:00', 'TRANSFER_WINDOW'],
    ['23:59:59', 'TRANSFER_WINDOW'],
  ])('at %s: %s', (time, expected) => {
    expect(answer(aClaim(), facts({ now: at(time) }))).toBe(expected);
  });
});

describe('to whom', () => {
  it.each([
    ...CLOSE_RELATIVES.map((kinship) => [kinship, 'sent'] as const),
    ['SPOUSE_PARENT', 'RELATION_NOT_ALLOWED'] as const,
  ])('%s: %s', (kinship, expected) => {
    expect(answer(aClaim({ kinship }), facts({ registered: null }))).toBe(expected);
  });

  it.each<[string, SendingFacts, string]>([
    ['in another province', facts(), 'sent'],
    ['in the same province', receiver({ region: HEBEI, insurance: aResidentInsurance() }), 'sent'],
    ['whose wallet is not open', receiver({ hasWallet: false }), 'WALLET_NOT_OPEN'],
    ['insured where it is not offered', receiver({ region: HANGZHOU }), 'WALLET_NOT_HERE'],
    ['for whom money waits', facts({ isReceiverWaiting: true }), 'TRANSFER_PENDING'],
    ['in no insurance', receiver({ insurance: aResidentInsurance({ kind: 'NONE' }) }), 'NOT_ENROLLED'],
    ['suspended', receiver({ insurance: aResidentInsurance({ status: 'SUSPENDED' }) }), 'RELATIVE_SUSPENDED'],
    ['in arrears', receiver({ insurance: aResidentInsurance({ status: 'ARREARS' }) }), 'RELATIVE_IN_ARREARS'],
    ['nobody knows', facts({ receiver: null }), 'NAME_ID_MISMATCH'],
    ['who is the sender', receiver({ id: 'son' }), 'RELATIVE_IS_SELF'],
    ['known as a child', facts({ registered: { kinship: 'CHILD', ended: false } }), 'KINSHIP_MISMATCH'],
    ['whose relation is over', facts({ registered: { kinship: 'PARENT', ended: true } }), 'RELATION_OVER'],
  ])('a relative %s', (_, known, expected) => {
    expect(answer(aClaim(), known)).toBe(expected);
  });
});

describe('from whom', () => {
  it.each<[string, Partial<SendingFacts['sender']>, string | undefined]>([
    ['with an open wallet', {}, undefined],
    ['without one', { hasWallet: false }, 'OWN_WALLET_NOT_OPEN'],
    ['a resident', { insurance: aResidentInsurance() as Insurance }, 'NOT_AN_EMPLOYEE'],
    ['suspended', { insurance: anInsurance({ status: 'SUSPENDED' }) }, 'SHARER_SUSPENDED'],
    ['in arrears', { insurance: anInsurance({ status: 'ARREARS' }) }, 'SHARER_IN_ARREARS'],
  ])('a sender %s', (_, over, code) => {
    expect(whyNoSending(sender(over))?.code).toBe(code);
  });
});

describe('where the money is', () => {
  it('it leaves the sender for an account of this sending alone', () => {
    expect(decideSending(aClaim(), facts(), 's1')).toEqual({
      ok: true,
      value: {
        receiverId: 'mother',
        transfer: {
          kind: 'WALLET_SENDING',
          ref: 's1',
          postings: [
            {
              debit: { kind: 'PERSONAL', owner: 'son' },
              credit: { kind: 'IN_TRANSIT', owner: 's1' },
              amountFen: 50_000,
            },
          ],
        },
      },
    });
  });

  it('accepted, it goes on from there into the receiver’s wallet', () => {
    expect(arrivalOf('s1', 'mother', 50_000).postings).toEqual([
      { debit: { kind: 'IN_TRANSIT', owner: 's1' }, credit: { kind: 'WALLET', owner: 'mother' }, amountFen: 50_000 },
    ]);
  });
});
