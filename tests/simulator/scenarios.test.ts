import { randomUUID } from 'node:crypto';
import { REGION_CODES } from '@/domain/region/region-profile';
import { flows } from '@/pages/flows';
import { SANDBOX } from '../../mock-server/seed/sandbox';
import type { Told } from '../../simulator/stage/ask-bureau';
import { stageBureau } from '../../simulator/stage/bureau';
import { type Facts, routeOf } from '../../simulator/stage/facts';
import { advance, beginning, type Progress, stepNow } from '../../simulator/stage/progress';
import type { Check, Scenario } from '../../simulator/stage/scenario';
import { FIRST_MORNING } from '../../simulator/stage/scenario-parts';
import { SCENARIOS } from '../../simulator/stage/scenarios/all';
import { type OpenBureau, openBureau, personaOf } from '../support/open-bureau';
import { type Deed, type Hands, type Surface, settle } from './support/deeds';
import { AT_THE_TILL, PLAYS } from './support/plays';

const NOBODY = 'http://127.0.0.1:9';
const byName = SCENARIOS.map((scenario): [string, Scenario] => [scenario.id, scenario]);
const answerIn = <T>(told: Told<T>): T | null => (told.kind === 'DONE' ? told.value : null);

/** All that the stage would know, asked for by its own client. */
const factsOf = async ({ bureau, surface }: Hands, sinceSeq: number): Promise<Facts> => {
  const stage = stageBureau(surface.isBureauUp ? bureau.url : NOBODY);
  const transfers = answerIn(await stage.listTransfers(sinceSeq, 100))?.transfers ?? [];
  return {
    now: answerIn(await stage.readClock())?.now ?? null,
    map: answerIn(await stage.readFamilyMap()),
    transfers,
    messages: answerIn(await stage.readInbox())?.messages.map(({ text }) => text) ?? [],
    routes: { ...surface.routes },
    faults: { ...surface.faults },
    isBureauUp: surface.isBureauUp,
  };
};

const checksIn = (check: Check): Check[] => (check.kind === 'ALL' ? check.of.flatMap(checksIn) : [check]);
const checksOf = ({ steps }: Scenario): Check[] => steps.flatMap(({ until }) => checksIn(until));

/** Every persona that a check names. */
const peopleIn = (check: Check): string[] => {
  const { kind: _, ...rest } = check;
  const named: Record<string, unknown> = rest;
  const paid = check.kind === 'BILL' ? check.paid.map(({ person }) => person) : [];
  const keys = ['from', 'to', 'of', 'sharer', 'insured', 'payer', 'payee', 'person'];
  const isMoment = check.kind === 'CLOCK';
  return [...paid, ...keys.map((key) => named[key])].filter(
    (one): one is string => typeof one === 'string' && !isMoment,
  );
};

const routesOf = (scenario: Scenario): string[] => [
  ...checksOf(scenario).flatMap((check) => (check.kind === 'ROUTE' ? [check.route] : [])),
  ...Object.values(scenario.phones).flatMap(({ opens }) => (opens === undefined ? [] : [opens])),
];

/** The bill that stands filled in at the terminal. */
const settleOf = ({ terminal, steps }: Scenario, place: number): Deed => {
  const filledIn = steps[place]?.bill;
  if (!terminal || !filledIn) throw new Error(`Step ${place} has no bill to settle.`);
  return settle(terminal.till, filledIn);
};

const surfaceOf = ({ phones }: Scenario): Surface => ({
  routes: { EMPLOYEE: phones.EMPLOYEE.opens ?? 'home', ELDER: phones.ELDER.opens ?? 'home' },
  faults: { EMPLOYEE: 'NONE', ELDER: 'NONE' },
  isBureauUp: true,
});

/** As the stage does it when a scenario begins: by the mock face, which not everybody may show. */
const signEverybodyIn = async (bureau: OpenBureau, { phones }: Scenario): Promise<void> => {
  for (const { person } of Object.values(phones)) {
    if (person === null) continue;
    const told = await stageBureau(bureau.url).openSession(personaOf(person), randomUUID());
    expect(told).toMatchObject({ kind: 'DONE', value: { token: expect.any(String) } });
  }
};

test('every region has its own scenario, and so has each way of the national platform, the hall and the faults', () => {
  expect(REGION_CODES.filter((code) => !SCENARIOS.some(({ system }) => system === code))).toEqual([]);
  const ids = SCENARIOS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const others = ['family-code', 'wallet', 'cross-province', 'hall', 'employer', 'dropped-answer', 'bureau-killed'];
  expect(ids).toEqual(expect.arrayContaining(others));
  expect(Object.keys(PLAYS).sort()).toEqual([...ids].sort());
});

describe.each(byName)('%s', (_, scenario) => {
  const known = new Set(SANDBOX.people.map(({ id }) => id));

  test('everybody in it is a persona, and the till is a till', () => {
    const onPhones = Object.values(scenario.phones).flatMap(({ person }) => (person === null ? [] : [person]));
    const patient = scenario.terminal ? [scenario.terminal.patient] : [];
    const people = [...onPhones, ...patient, ...checksOf(scenario).flatMap(peopleIn)];
    expect(people.filter((id) => !known.has(id))).toEqual([]);
    const tills = SANDBOX.terminals.map(({ id }) => id);
    expect(tills).toEqual(expect.arrayContaining(scenario.terminal ? [scenario.terminal.till] : []));
    expect(scenario.steps.some(({ who }) => who === 'TERMINAL') && scenario.terminal === null).toBe(false);
  });

  test('every route is a page of the app', () => {
    const pages = Object.entries(flows).flatMap(([flow, screens]) => screens.map((screen) => `${flow}/${screen}`));
    expect(routesOf(scenario).filter((route) => route !== 'home' && !pages.includes(route))).toEqual([]);
  });

  test('only the terminal has bills, one a step, and the sentence says what they are', () => {
    for (const { who, say, bill } of scenario.steps) {
      expect(bill !== undefined).toBe(who === 'TERMINAL');
      if (bill && /结算 [\d,]+ 元/.test(say)) expect(say).toContain(`${(bill.totalFen / 100).toLocaleString('en')} 元`);
      expect(known.has(bill?.patient ?? 'wang-fang')).toBe(true);
    }
  });

  test('it takes about two minutes, and each step says one thing in a line', () => {
    expect(scenario.steps.length).toBeGreaterThanOrEqual(3);
    expect(scenario.steps.length).toBeLessThanOrEqual(7);
    for (const { say } of scenario.steps) {
      expect([...say].length).toBeLessThanOrEqual(40);
      expect(say).toMatch(/^[^a-zA-Z]*。$/);
    }
    expect(Date.parse(scenario.startsAt)).toBeGreaterThanOrEqual(Date.parse(FIRST_MORNING));
  });

  test('played step by step over HTTP, each step is open before its deed and done after it', async () => {
    const bureau = await openBureau();
    const hands = { bureau, surface: surfaceOf(scenario) };
    await signEverybodyIn(bureau, scenario);
    const first = answerIn(await stageBureau(bureau.url).listTransfers(null, 1))?.newestSeq ?? 0;
    const look = async (progress: Progress) => advance(scenario, progress, await factsOf(hands, first));
    let progress = await look(beginning(first));
    const deeds = PLAYS[scenario.id] ?? [];
    expect(deeds).toHaveLength(scenario.steps.length);
    for (const [place, deed] of deeds.entries()) {
      expect(progress.step).toBe(place);
      await (deed === AT_THE_TILL ? settleOf(scenario, place) : deed)(hands);
      progress = await look(progress);
      expect([place, progress.step]).toEqual([place, place + 1]);
    }
    expect(stepNow(scenario, progress)).toBeNull();
    expect(await bureau.checkLedger()).toMatchObject({ balanced: true });
    await bureau.close();
  });
});

test.each([
  ['pages/home/index', 'home'],
  ['/pages/add-relative/form/index', 'add-relative/form'],
  ['pages/records/settlement/index?id=1', 'records/settlement'],
  ['http://127.0.0.1:8787/app/elder/#/pages/wallet/record/index?id=x', 'wallet/record'],
  ['http://127.0.0.1:8787/app/elder/', null],
])('%s shows %s', (address, route) => {
  expect(routeOf(address)).toBe(route);
});
