import fc from 'fast-check';
import type { CrossProvinceSharing } from '@/contract/cross-province.contract';
import type { Settlement } from '@/contract/settlement.contract';
import type { CrossMove } from '@/domain/cross-province/cross-stages';
import type { Kinship } from '@/domain/person/kinship';
import { anAcceptance, aProposalRequest } from './across';
import type { Client, Reply } from './bureau-client';
import { type OpenBureau, personaOf } from './open-bureau';
import { aBillRequest } from './requests';

export const SHARERS = ['duan-li', 'duan-jun', 'xia-ming'] as const;
const RELATIVES = ['duan-shouren', 'su-yulian'] as const;
const PEOPLE = [...SHARERS, ...RELATIVES] as const;
type Sharer = (typeof SHARERS)[number];
type Person = (typeof PEOPLE)[number];

const REGISTERED: readonly string[] = ['duan-li duan-shouren', 'duan-jun duan-shouren', 'xia-ming su-yulian'];
const kinshipOf = (sharer: string, relative: string): Kinship =>
  REGISTERED.includes(`${sharer} ${relative}`) ? 'PARENT' : 'SIBLING';

interface Command {
  what:
    | 'propose'
    | 'accept'
    | 'refuse'
    | 'withdraw'
    | 'change'
    | 'end'
    | 'bill'
    | 'refund'
    | 'premium'
    | 'care'
    | 'wait'
    | 'move';
  sharer: Sharer;
  relative: (typeof RELATIVES)[number];
  person: Person;
  amountFen: number;
  /** Which of the sharings or bills there are; how many days; which city. */
  nth: number;
}

const LIKELY: readonly Command['what'][] = [
  'propose',
  'accept',
  'bill',
  'change',
  'propose',
  'accept',
  'bill',
  'change',
  'change',
  'refund',
  'end',
];

/** Anything anybody may do next; the likely things more often. */
export const aCommand: fc.Arbitrary<Command> = fc.record({
  what: fc.constantFrom(...LIKELY, 'refuse', 'withdraw', 'refund', 'premium', 'care', 'wait', 'move'),
  sharer: fc.constantFrom(...SHARERS),
  relative: fc.constantFrom(...RELATIVES),
  person: fc.constantFrom(...PEOPLE),
  amountFen: fc.integer({ min: 1, max: 120_000 }),
  nth: fc.nat({ max: 5 }),
});

/** The people of two families, living through whatever chance brings. */
export interface Lives {
  perform: (command: Command) => Promise<Reply | null>;
  clientOf: (id: Person) => Client;
  sharingsOf: (id: Person) => Promise<CrossProvinceSharing[]>;
}

export const openLives = async (bureau: OpenBureau): Promise<Lives> => {
  const clients = new Map<Person, Client>();
  const signInAll = async () => {
    for (const id of PEOPLE) clients.set(id, await bureau.signIn(id));
  };
  await signInAll();
  const bills: Settlement[] = [];
  const clientOf = (id: Person): Client => clients.get(id) ?? bureau.anyone;
  const sharingsOf = async (id: Person) => (await clientOf(id).ask('listCrossProvinceSharings')).sharings;
  /** Mostly one that lets itself be moved so; sometimes just any. */
  const nthOf = async (id: Person, nth: number, move?: CrossMove) => {
    const all = await sharingsOf(id);
    const open = all.filter(({ moves }) => move !== undefined && nth % 3 !== 2 && moves.includes(move));
    const sharings = open.length > 0 ? open : all;
    return { id: sharings[nth % Math.max(1, sharings.length)]?.id ?? 'none' };
  };
  const tillFor = (place: string) => bureau.till(place === 'guangdong' ? 'guangdong-hospital' : 'hebei-hospital');
  const move =
    (door: 'refuseCrossProvinceSharing' | 'withdrawCrossProvinceSharing' | 'endCrossProvinceSharing', by: CrossMove) =>
    async ({ person, nth }: Command) =>
      clientOf(person).send(door, { path: await nthOf(person, nth, by), body: {} });

  const deeds: Readonly<Record<Command['what'], (command: Command) => Promise<Reply | null>>> = {
    propose: async ({ sharer, relative, amountFen }) => {
      const client = clientOf(sharer);
      const body = await aProposalRequest(client, relative, amountFen, kinshipOf(sharer, relative));
      return client.send('proposeCrossProvinceSharing', { body });
    },
    accept: async ({ relative, nth }) => {
      const client = clientOf(relative);
      const question = { path: await nthOf(relative, nth, 'ACCEPT'), body: await anAcceptance(client) };
      return client.send('acceptCrossProvinceSharing', question);
    },
    refuse: move('refuseCrossProvinceSharing', 'REFUSE'),
    withdraw: move('withdrawCrossProvinceSharing', 'WITHDRAW'),
    end: move('endCrossProvinceSharing', 'END'),
    change: async ({ sharer, nth, amountFen }) =>
      clientOf(sharer).send('changeCrossProvinceQuota', {
        path: await nthOf(sharer, nth, 'CHANGE_QUOTA'),
        body: { quotaFen: amountFen },
      }),
    bill: async ({ person, amountFen }) => {
      const body = aBillRequest(person, { totalFen: amountFen, poolFen: 0 });
      const reply = await tillFor(personaOf(person).insurance.region).send('settleBill', { body });
      if (reply.status < 400) bills.push(reply.body as Settlement);
      return reply;
    },
    refund: async ({ nth }) => {
      const bill = bills[nth % Math.max(1, bills.length)];
      if (!bill) return null;
      const place = bill.place.name.startsWith('广东') ? 'guangdong' : 'hebei';
      return tillFor(place).send('refundSettlement', { path: { id: bill.id }, body: {} });
    },
    premium: async ({ sharer, nth }) => {
      const { id } = await nthOf(sharer, nth, 'CHANGE_QUOTA');
      return clientOf(sharer).send('payResidentPremium', { body: { sharingId: id, year: 2027, amountFen: 40_000 } });
    },
    care: async ({ sharer, nth }) => {
      const { id } = await nthOf(sharer, nth, 'CHANGE_QUOTA');
      return clientOf(sharer).send('payLongTermCare', { body: { sharingId: id, year: 2026, amountFen: 3_000 } });
    },
    wait: async ({ nth }) => {
      const reply = await bureau.anyone.send('moveClock', { body: { advanceDays: nth + 1 } });
      await signInAll();
      return reply;
    },
    move: async ({ person, nth }) =>
      bureau.anyone.send('recordInsuranceEvent', { body: { personId: person, city: nth % 2 === 0 ? '甲市' : '乙市' } }),
  };
  return { perform: (command) => deeds[command.what](command), clientOf, sharingsOf };
};
