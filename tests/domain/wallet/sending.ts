import { GUANGDONG } from '@/domain/region/guangdong';
import { HEBEI } from '@/domain/region/hebei';
import { decideSending, type SendingClaim, type SendingFacts } from '@/domain/wallet/decide-sending';
import { aMother, anInsurance, aResidentInsurance } from '../../support/builders';
import { aSon } from '../../support/cross-builders';

export const at = (time: string, day = '2026-11-22') => Date.parse(`${day}T${time}+08:00`);

export const SENDER: SendingFacts['sender'] = {
  ...aSon,
  insurance: anInsurance(),
  hasWallet: true,
  account: { kind: 'PERSONAL', owner: 'son' },
  balanceFen: 500_000,
};
export const RECEIVER: NonNullable<SendingFacts['receiver']> = {
  ...aMother,
  id: 'mother',
  insurance: aResidentInsurance({ region: 'guangdong', city: '广州' }),
  region: GUANGDONG,
  hasWallet: true,
};

export const aClaim = (over: Partial<SendingClaim> = {}): SendingClaim => ({
  relative: { name: '刘桂兰', idNumber: '139901195603110029' },
  kinship: 'PARENT',
  amountFen: 50_000,
  ...over,
});

export const facts = (over: Partial<SendingFacts> = {}): SendingFacts => ({
  now: at('09:00:00'),
  region: HEBEI,
  sender: SENDER,
  sentToday: 0,
  receiver: RECEIVER,
  registered: { kinship: 'PARENT', ended: false },
  namedKin: [],
  isReceiverWaiting: false,
  ...over,
});

export const answer = (claim: SendingClaim, known: SendingFacts): string => {
  const decided = decideSending(claim, known, 's1');
  return decided.ok ? 'sent' : decided.code;
};
export const sender = (over: Partial<SendingFacts['sender']>) => facts({ sender: { ...SENDER, ...over } });
export const receiver = (over: Partial<typeof RECEIVER>) => facts({ receiver: { ...RECEIVER, ...over } });
