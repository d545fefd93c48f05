import { HANGZHOU } from '@/domain/region/hangzhou';
import { decideOpening } from '@/domain/wallet/decide-opening';
import { arrivalOf, decideSending, type SendingFacts, whyNoSending } from '@/domain/wallet/decide-sending';
import { anInsurance, aResidentInsurance } from '../../support/builders';
import { inFull, refusalInFull } from '../../support/in-full';
import { aClaim, at, facts, receiver, sender } from './sending';

it.each<[string, SendingFacts, number, string]>([
  ['over what one sending carries', facts(), 200_001, 'TRANSFER_OVER_LIMIT at amountFen, maxFen 200000'],
  [
    'over what lies in the account',
    sender({ balanceFen: 49_999 }),
    50_000,
    'TRANSFER_BALANCE_SHORT at amountFen, amountFen 50000, availableFen 49999',
  ],
  ['to one without a wallet', receiver({ hasWallet: false }), 1, 'WALLET_NOT_OPEN at relative.idNumber'],
  [
    'to where it is not offered',
    receiver({ region: HANGZHOU }),
    1,
    'WALLET_NOT_HERE at relative.idNumber, region hangzhou',
  ],
  ['to one for whom money waits', facts({ isReceiverWaiting: true }), 1, 'TRANSFER_PENDING at relative.idNumber'],
  [
    'to one whose insurance rests',
    receiver({ insurance: aResidentInsurance({ status: 'SUSPENDED' }) }),
    1,
    'RELATIVE_SUSPENDED at relative.idNumber',
  ],
  ['to nobody of that number', facts({ receiver: null }), 1, 'NAME_ID_MISMATCH at relative.name'],
  ['by a wallet that is closed', sender({ hasWallet: false }), 1, 'OWN_WALLET_NOT_OPEN'],
  ['to a mother', facts(), 50_000, 'yes'],
])('a sending %s', (_, known, amountFen, expected) => {
  expect(inFull(decideSending(aClaim({ amountFen }), known, 's1'))).toBe(expected);
});

it.each<[string, SendingFacts, string]>([
  ['at night', facts({ now: at('22:00:00') }), 'TRANSFER_WINDOW, from 6, until 22'],
  ['after three of the day', facts({ sentToday: 3 }), 'TRANSFER_DAILY, max 3'],
  ['where it is not offered', facts({ region: HANGZHOU }), 'WALLET_NOT_HERE, region hangzhou'],
])('nothing is sent %s', (_, known, expected) => {
  const no = whyNoSending(known);
  expect(no && refusalInFull(no)).toBe(expected);
});

it.each([
  ['where it is not offered', { region: HANGZHOU }, 'WALLET_NOT_HERE, region hangzhou'],
  [
    'without a phone, where it is not offered either',
    { region: HANGZHOU, phone: null },
    'WALLET_NOT_HERE, region hangzhou',
  ],
  ['twice', { isOpen: true, phone: null }, 'WALLET_ALREADY_OPEN'],
])('no wallet is opened %s', (_, over, expected) => {
  const { region } = facts();
  const opening = { region, insurance: anInsurance(), phone: '12000000001', isOpen: false, ...over };
  expect(inFull(decideOpening(opening))).toBe(expected);
});

it('accepted money is one deed of the sending it ends', () => {
  expect(arrivalOf('s1', 'mother', 1)).toMatchObject({ kind: 'WALLET_ARRIVAL', ref: 's1' });
});
