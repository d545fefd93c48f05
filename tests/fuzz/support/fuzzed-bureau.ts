import { NOTICE_KINDS, NOTICE_PUBLISHERS } from '@/domain/consent/consent';
import { createClock } from '../../../mock-server/clock';
import { SANDBOX } from '../../../mock-server/seed/sandbox';
import { listen, openStore, tempFolder } from '../../support/open-parts';
import { type Chance, chanceFrom } from './chance';
import { type Operation, operationAt, operationsOf } from './document';
import { type Caller, KEY_HOLDERS, openMemory, PEOPLE, type TextInForce } from './facts';
import { faultsIn } from './faults-in';
import { openLeaks } from './leaks';
import type { Plan } from './plans';
import { type Request, validRequest } from './valid-request';
import { closeWire, type Got, type Silence, send } from './wire';
import { type Written, written } from './written';

const NOBODY: Caller = { kind: 'ANYONE', id: 'anyone', bearer: '', person: null, region: null };
const OPERATOR: Caller = { kind: 'OPERATOR', id: 'operator', bearer: '', person: null, region: null };

/** These end the world that is asked: it begins again, or the sessions of everybody run out. */
const SPARED = ['resetBureau', 'moveClock'];
/** These change it for good, so they are asked seldom. */
const SELDOM = [
  'recordDeath',
  'recordInsuranceEvent',
  'recordKinshipEvent',
  'closeSession',
  'switchPremiumChannel',
  'readFamilyMap',
];

export interface Finding {
  what: string;
  operation: string;
  /** The request, to be sent again by hand. */
  sent: string;
}

/** Where people find what is theirs. */
const LISTS = [
  'sharings',
  'settlements',
  'premium-orders',
  'cross-province-sharings',
  'wallet/transfers',
  'family-codes',
  'account-transfers',
  'long-term-care-orders',
  'enrolment-file',
  'reminders',
] as const;

export interface Tally {
  requests: number;
  byStatus: Record<string, number>;
  /** Per door, how often it said yes, and each no that was asked for in good faith. */
  yes: Record<string, number>;
  no: Record<string, number>;
}

const textOf = ({ method, address, headers, body }: Written): string =>
  `${method} ${address.slice(0, 400)} ${JSON.stringify(headers).slice(0, 600)} ${body?.toString().slice(0, 600) ?? ''}`;

const wholeText = ({ address, headers, body }: Written): string => {
  const decoded = /%[0-9A-F]{2}/i.test(address)
    ? address.replaceAll(/(?:%[0-9A-F]{2})+/gi, (part) => Buffer.from(part.replaceAll('%', ''), 'hex').toString())
    : '';
  return [address, decoded, ...headers.flat(), body?.toString() ?? ''].join('\n');
};

/** The whole sandbox on a port of its own, and everybody in it who may knock. */
export const openFuzzedBureau = async () => {
  const folder = tempFolder();
  const store = openStore(folder.file);
  const realNow = Date.parse(SANDBOX.startsAt);
  let elapsedMs = 0;
  const { url, close } = await listen({ store, clock: createClock(() => realNow + elapsedMs), demo: true });
  const port = Number(new URL(url).port);
  const ask = async (path: string, init?: RequestInit) => (await fetch(url + path, init)).json();
  const operations = operationsOf(await ask('/openapi.json'));
  const memory = openMemory();
  const leaks = openLeaks();
  const texts: TextInForce[] = [];
  for (const publisher of NOTICE_PUBLISHERS)
    for (const kind of NOTICE_KINDS) {
      const { version, hash } = await ask(`/v1/notices/${kind}?region=${publisher}`);
      if (hash) texts.push({ kind, publisher, seen: { version, hash } });
    }
  const tally: Tally = { requests: 0, byStatus: {}, yes: {}, no: {} };
  const people = PEOPLE.filter(({ phone }) => phone !== null);
  const tokens = new Map<string, string>();
  let keys = 0;
  const signIn = async (person: (typeof people)[number]): Promise<string> => {
    keys += 1;
    const session = await ask('/v1/sessions', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': `sign-in-${keys}` },
      body: JSON.stringify({ method: 'MOCK_FACE', name: person.name, idNumber: person.idNumber }),
    });
    const token = session.token ?? '';
    tokens.set(person.id, token);
    return token;
  };

  for (const person of people) {
    const headers = { authorization: `Bearer ${await signIn(person)}` };
    for (const list of LISTS) memory.learn(await ask(`/v1/${list}`, { headers }), list.split('/')[0] ?? '', person.id);
  }

  const doors = operations.filter(({ name }) => !SPARED.includes(name));
  const doorOf = (plan: Plan): Operation => {
    const door = doors[plan.door % doors.length] as Operation;
    return SELDOM.includes(door.name) && plan.chance % 10 !== 0
      ? (doors[plan.chance % doors.length] as Operation)
      : door;
  };

  const personCaller = async (person: (typeof people)[number]): Promise<Caller> => ({
    kind: 'PERSON',
    id: person.id,
    bearer: tokens.get(person.id) ?? (await signIn(person)),
    person,
    region: null,
  });

  /** Mostly somebody who has something that the door is about. */
  const personFor = (operation: Operation, chance: Chance) => {
    const needsSharing = JSON.stringify(operation.body ?? {}).includes('"sharingId"');
    const owners = memory.ownersIn(operation.path.includes('{id}') || !needsSharing ? operation.area : 'sharings');
    const owner = chance.often(75) && owners.length > 0 ? chance.one(owners) : null;
    return people.find(({ id }) => id === owner) ?? chance.one(people);
  };

  /** Mostly the kind that the door is for; now and then anybody. */
  const callerFor = async (operation: Operation, seed: number): Promise<Caller> => {
    const chance = chanceFrom(seed);
    const kind = chance.often(90)
      ? operation.caller
      : chance.one(['PERSON', 'TERMINAL', 'CLERK', 'EMPLOYER', 'ANYONE'] as const);
    if (kind === 'PERSON') return personCaller(personFor(operation, chance));
    if (kind === 'OPERATOR') return OPERATOR;
    const holders = KEY_HOLDERS.filter((one) => one.kind === kind);
    return holders.length > 0 ? chance.one(holders) : NOBODY;
  };

  let lastKey = '';
  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: the cases stand in a row, one short line each
  const remember = (caller: Caller, operation: Operation, request: Request, sent: Written, got: Got) => {
    lastKey = request.headers.find(([name]) => name === 'idempotency-key')?.[1] ?? lastKey;
    if (got.status >= 400) {
      if (got.status === 401 && caller.person) tokens.delete(caller.person.id);
      return;
    }
    tally.yes[operation.name] = (tally.yes[operation.name] ?? 0) + 1;
    if (operation.name === 'issueMedicalCode') leaks.show(caller, got.text);
    if (sent.method !== 'GET') leaks.join(caller, wholeText(sent));
    if (sent.method !== 'HEAD' && got.status !== 204 && !sent.address.includes('/entries'))
      memory.learn(JSON.parse(got.text), operation.area, caller.id);
  };

  const letInFaults = (caller: Caller, got: Got, operation: Operation | undefined, sent: Written): string[] => {
    const isOpen = !operation || ['ANYONE', 'OPERATOR', caller.kind].includes(operation.caller);
    const bearer = sent.headers.find(([name]) => name === 'authorization')?.[1] ?? '';
    const isOwn = bearer === `Bearer ${caller.bearer}`;
    return got.status < 400 && !isOpen && isOwn ? [`a ${caller.kind} was let in`] : [];
  };

  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: the cases stand in a row, one short line each
  const knock = async (plan: Plan): Promise<Finding[]> => {
    const door = doorOf(plan);
    const caller = await callerFor(door, plan.chance);
    const request = validRequest(door, { chance: chanceFrom(plan.chance + 1), memory, texts, caller });
    const sent = written(request, plan.changes, lastKey);
    if (sent.method !== 'GET' && /^\/_demo\/(clock|reset)/i.test(sent.address)) return [];
    const got: Got | Silence = await send(port, sent);
    const operation = operationAt(operations, sent.method, sent.address);
    tally.requests += 1;
    const status = 'silence' in got ? got.silence : got.status;
    tally.byStatus[status] = (tally.byStatus[status] ?? 0) + 1;
    if (plan.changes.length === 0 && !('silence' in got) && got.status >= 400) {
      const no = `${door.name} ${JSON.parse(got.text).code}`;
      tally.no[no] = (tally.no[no] ?? 0) + 1;
    }
    const isDemo = operation?.caller === 'OPERATOR';
    const whole = wholeText(sent);
    // whoever stands at a counter shows who they are: the clerk may see their family
    if (caller.kind === 'CLERK' && !('silence' in got) && got.status < 400) leaks.join(caller, whole);
    // the mock face is that of whoever is asked to be helped
    const isFace = operation?.area === 'help-invitations' && whole.includes('MOCK_FACE');
    const leaked =
      'silence' in got || isDemo || isFace || sent.method === 'HEAD' ? [] : leaks.leaksIn(caller, whole, got.text);
    const faults = [
      ...faultsIn(sent, got, operation),
      ...('silence' in got ? [] : letInFaults(caller, got, operation, sent)),
      ...leaked.map((mark) => `${mark} was told to ${caller.id}`),
    ];
    if (!('silence' in got)) remember(caller, operation ?? door, request, sent, got);
    return faults.map((what) => ({ what, operation: operation?.name ?? door.name, sent: textOf(sent) }));
  };

  return {
    knock,
    tally,
    operations,
    /** Real time goes on a little: codes may be asked for again, sessions stay. */
    wait: (ms: number) => {
      elapsedMs += ms;
    },
    checkLedger: () => ask('/_demo/ledger/check'),
    checkAudit: () => ask('/_demo/audit/check'),
    health: () => ask('/healthz'),
    integrity: () => store.read((q) => q.all<{ integrity_check: string }>('PRAGMA integrity_check')),
    foreignKeys: () => store.read((q) => q.all('PRAGMA foreign_key_check')),
    close: async () => {
      closeWire();
      await close();
      await store.close();
      await folder.remove();
    },
  };
};
