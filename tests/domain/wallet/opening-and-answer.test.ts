import { GUANGDONG } from '@/domain/region/guangdong';
import { HANGZHOU } from '@/domain/region/hangzhou';
import { decideOpening, type OpeningFacts } from '@/domain/wallet/decide-opening';
import { bounceMomentOf } from '@/domain/wallet/sending-hours';
import { sendingsLeft } from '@/domain/wallet/sendings-left';
import { decideAnswer, type WalletSide, type WalletStage } from '@/domain/wallet/stages';
import { anInsurance, aResidentInsurance } from '../../support/builders';

const at = (time: string, day = '2026-11-22') => Date.parse(`${day}T${time}+08:00`);

describe('opening a wallet (policy-sources.md#wallet-opening)', () => {
  const facts = (over: Partial<OpeningFacts> = {}): OpeningFacts => ({
    region: GUANGDONG,
    insurance: anInsurance(),
    phone: '12000000001',
    isOpen: false,
    ...over,
  });

  it.each<[string, Partial<OpeningFacts>, string]>([
    ['an employee with a phone', {}, 'opens'],
    ['a resident with a phone', { insurance: aResidentInsurance() }, 'opens'],
    ['one whose insurance rests', { insurance: anInsurance({ status: 'SUSPENDED' }) }, 'opens'],
    ['without a phone', { phone: null }, 'PHONE_MISSING'],
    ['insured where it is not offered', { region: HANGZHOU }, 'WALLET_NOT_HERE'],
    ['in no insurance', { insurance: aResidentInsurance({ kind: 'NONE' }) }, 'NOT_INSURED'],
    ['whose wallet is open', { isOpen: true }, 'WALLET_ALREADY_OPEN'],
  ])('%s: %s', (_, over, expected) => {
    const decided = decideOpening(facts(over));
    expect(decided.ok ? 'opens' : decided.code).toBe(expected);
  });
});

describe('money that is not accepted (policy-sources.md#wallet-bounce)', () => {
  it.each([
    ['06:00:00', '2026-11-22'],
    ['09:00:00', '2026-11-22'],
    ['21:59:59', '2026-11-22'],
  ])('sent at %s, it goes back at six on the next morning', (time, day) => {
    expect(bounceMomentOf(at(time, day))).toBe(at('06:00:00', '2026-11-23'));
  });

  it('sent on the last day of a year, it goes back in the next', () => {
    expect(bounceMomentOf(at('20:00:00', '2026-12-31'))).toBe(at('06:00:00', '2027-01-01'));
  });
});

describe('the answer', () => {
  const sentAt = at('21:59:59');
  it.each<[WalletStage, WalletSide, number, string]>([
    ['WAITING', 'RECEIVER', at('22:00:00'), 'may'],
    ['WAITING', 'RECEIVER', at('05:59:59', '2026-11-23'), 'may'],
    ['WAITING', 'RECEIVER', at('06:00:00', '2026-11-23'), 'TRANSFER_BOUNCED'],
    ['WAITING', 'SENDER', at('22:00:00'), 'MOVE_NOT_YOURS'],
    ['ACCEPTED', 'RECEIVER', at('22:00:00'), 'TRANSFER_ANSWERED'],
    ['REFUSED', 'RECEIVER', at('22:00:00'), 'TRANSFER_ANSWERED'],
    ['BOUNCED', 'RECEIVER', at('06:00:00', '2026-11-23'), 'TRANSFER_BOUNCED'],
  ])('%s, by the %s: %s %s', (stage, by, now, expected) => {
    const decided = decideAnswer({ stage, sentAt }, by, now);
    expect(decided.ok ? 'may' : decided.code).toBe(expected);
  });
});

it.each([
  [0, 3],
  [2, 1],
  [3, 0],
  [4, 0],
])('after %i sendings of a day, %i are left', (sent, left) => {
  expect(sendingsLeft(sent)).toBe(left);
});
