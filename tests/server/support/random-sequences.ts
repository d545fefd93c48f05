import fc from 'fast-check';
import { type Deed, deeds, WHATS, type What } from './random-deeds';
import { PEOPLE } from './random-family';

/** How every life begins, lest it stay empty: with sharings, wallets, a quota; what becomes of them is chance. */
const BEGINNING: readonly What[] = [
  'share',
  'openWallet',
  'share',
  'propose',
  'acceptQuota',
  'openWallet',
  'share',
  'openWallet',
  'openWallet',
  'openWallet',
  'sendToWallet',
  'acceptInWallet',
  'moveMoney',
];
const AFTER: readonly What[] = [
  'acceptInWallet',
  'moveMoney',
  'moveClock',
  'setOrder',
  'settle',
  'settle',
  'acceptQuota',
  'settle',
  'moveMoney',
  'end',
  'apply',
  'confirm',
  'askFirst',
  'insuranceEvent',
  'settle',
  'agree',
  'askFirst',
  'disagree',
];

const inTurn = (whats: readonly What[]): fc.Arbitrary<Deed[]> =>
  fc.tuple(...whats.map((one, at) => deeds.map((deed) => ({ ...deed, what: one, who: (deed.who + at) % PEOPLE }))));

/** A beginning that holds something, and then each kind of deed there is. */
export const allKinds: fc.Arbitrary<Deed[]> = fc.tuple(inTurn(BEGINNING), inTurn(WHATS)).map((parts) => parts.flat());

/** A beginning that holds something, whatever chance brings, and a few ends. */
export const sequences: fc.Arbitrary<Deed[]> = fc
  .tuple(inTurn(BEGINNING), fc.array(deeds, { minLength: 15, maxLength: 30, size: 'max' }), inTurn(AFTER))
  .map((parts) => parts.flat());
