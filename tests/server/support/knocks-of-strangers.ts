import { ENDPOINTS, type Endpoint, type EndpointName } from '@/contract/endpoints';
import { otherThan } from './sign-in-doors';
import { DAUGHTER, STRANGER } from './world';

/** What a stranger may have got hold of: an invitation that is open, and its code. */
export interface Held {
  helpingId: string;
  code: string;
}

/** The body of the request that comes after so many others. */
export type Knock = (nth: number, held: Held) => object;

const { phone } = DAUGHTER;
const otherPhone = (nth: number): string => `139${10_000_000 + nth}`;
const otherCard = (nth: number): string => `made-up-${nth}`;
const face = ({ name, idNumber }: { name: string; idNumber: string }) => ({ method: 'MOCK_FACE', name, idNumber });

/** By what an invitation is opened, rightly and wrongly. */
const KEYS: Readonly<Record<string, Knock>> = {
  'a wrong code for one phone': (_, held) => ({ kind: 'PHONE', phone, code: otherThan(held.code) }),
  'a code for one phone after another': (nth) => ({ kind: 'PHONE', phone: otherPhone(nth), code: '123456' }),
  'a wrong code for a card': (_, held) => ({ kind: 'CARD', helpingId: held.helpingId, code: otherThan(held.code) }),
  'cards that nobody has': (nth) => ({ kind: 'CARD', helpingId: otherCard(nth), code: '123456' }),
  'a face for an invitation that asks for a code': (_, { helpingId }) => ({ kind: 'MOCK_FACE', helpingId }),
};

const opened = (of: (by: object) => object): Record<string, Knock> =>
  Object.fromEntries(Object.entries(KEYS).map(([what, by]) => [what, (nth, held) => of(by(nth, held))]));

/** All that a stranger may ask for again and again at the doors that let in anybody. */
export const KNOCKS: Readonly<Partial<Record<EndpointName, Readonly<Record<string, Knock>>>>> = {
  sendLoginCode: {
    'one phone': () => ({ phone }),
    'one phone after another': (nth) => ({ phone: otherPhone(nth) }),
  },
  openSession: {
    'a code that was not sent': () => ({ method: 'SMS_CODE', phone, code: '123456' }),
    'a code for one phone after another': (nth) => ({ method: 'SMS_CODE', phone: otherPhone(nth), code: '123456' }),
    'a number that is none': () => face({ name: STRANGER.name, idNumber: '110101199001010000' }),
    'a name that does not fit': () => face({ name: '张三丰', idNumber: DAUGHTER.idNumber }),
  },
  sendHelpCode: {
    'one phone': () => ({ to: { kind: 'PHONE', phone } }),
    'one phone after another': (nth) => ({ to: { kind: 'PHONE', phone: otherPhone(nth) } }),
    'one card': (_, { helpingId }) => ({ to: { kind: 'CARD', helpingId } }),
    'cards that nobody has': (nth) => ({ to: { kind: 'CARD', helpingId: otherCard(nth) } }),
  },
  findHelpInvitation: {
    ...opened((by) => ({ by })),
    'the right code': (_, { helpingId, code }) => ({ by: { kind: 'CARD', helpingId, code } }),
  },
  answerHelpInvitation: {
    ...opened((by) => ({ by, answer: 'REFUSE' })),
    'a yes without the notice': (_, { helpingId, code }) => ({
      by: { kind: 'CARD', helpingId, code },
      answer: 'AGREE',
    }),
    'a no, again and again': (_, { helpingId, code }) => ({ by: { kind: 'CARD', helpingId, code }, answer: 'REFUSE' }),
  },
};

const isOpenCommand = ({ caller, method }: Endpoint): boolean => caller === 'ANYONE' && method !== 'GET';

/** The commands that anybody may give, from the contract: a new one is among them. */
export const OPEN_COMMANDS = Object.entries<Endpoint>(ENDPOINTS).filter(([, endpoint]) =>
  isOpenCommand(endpoint),
) as readonly (readonly [EndpointName, Endpoint])[];
