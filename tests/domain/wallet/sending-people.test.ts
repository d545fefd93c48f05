import type { Insurance } from '@/domain/person/insurance';
import { CLOSE_RELATIVES } from '@/domain/person/kinship';
import { HANGZHOU } from '@/domain/region/hangzhou';
import { HEBEI } from '@/domain/region/hebei';
import { NINGBO_NETWORK } from '@/domain/region/ningbo-network';
import { arrivalOf, decideSending, type SendingFacts, whyNoSending } from '@/domain/wallet/decide-sending';
import { anInsurance, aResidentInsurance } from '../../support/builders';

import { aClaim, answer, facts, receiver, sender } from './sending';

describe('to whom', () => {
  it.each([
    ...CLOSE_RELATIVES.map((kinship) => [kinship, 'sent'] as const),
    ['SPOUSE_PARENT', 'RELATION_NOT_ALLOWED'] as const,
  ])('%s: %s', (kinship, expected) => {
    expect(answer(aClaim({ kinship }), facts({ registered: { kinship, ended: false } }))).toBe(expected);
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

  it.each([
    [HEBEI, undefined],
    [HANGZHOU, 'WALLET_NOT_HERE'],
    [NINGBO_NETWORK, 'WALLET_NOT_HERE'],
  ] as const)('a sender insured where the region is $code now, with a wallet from before', (region, code) => {
    expect(whyNoSending(facts({ region }))?.code).toBe(code);
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
