import fc from 'fast-check';
import type { Sharing } from '@/contract/sharing.contract';
import { sumFen } from '@/domain/money';
import { REFUSALS } from '@/domain/refusals';
import { REGIONS } from '@/domain/region/regions';
import { OVER_STAGES, PAYING_STAGES } from '@/domain/sharing/stages';
import { STATUS_OF_REFUSAL } from '../../mock-server/http/status-of-refusal';
import { type Deed, deeds } from './support/random-deeds';
import { families, PEOPLE } from './support/random-family';
import { type Answer, beginLife, type Life } from './support/random-life';

jest.setTimeout(240_000);

const MOVES_MONEY: readonly Deed['do'][] = [
  'settle',
  'refundBill',
  'refundPremium',
  'payPremium',
  'payAtTaxChannel',
  'moveClock',
  'wait',
  'down',
];

const everybody = Array.from({ length: PEOPLE }, (_, at) => at);

const happened: Record<string, number> = {};
const count = (deed: Deed, { status, body }: Answer) => {
  const said = `${deed.do} ${status < 400 ? 'yes' : body?.code}`;
  happened[said] = (happened[said] ?? 0) + 1;
};

/** Every no has a code of the catalogue, under the status that goes with it; nothing is a fault. */
const checkAnswer = ({ status, body }: Answer) => {
  if (status < 400) return;
  expect(Object.keys(REFUSALS)).toContain(body?.code);
  expect(status).toBe(STATUS_OF_REFUSAL[body.code as keyof typeof STATUS_OF_REFUSAL]);
};

const checkLedger = async (life: Life): Promise<number> => {
  const { body } = await life.knock('GET', '/_demo/ledger/check');
  expect(body).toMatchObject({ balanced: true, sumFen: 0, mismatches: [], negative: [] });
  return body.transfers;
};

interface Moment {
  now: number;
  today: string;
}

/** Nothing waits for an hour that has come, and a stage agrees with its days. */
const checkStage = ({ stage, terms, due, ended, moves }: Sharing, { now, today }: Moment) => {
  if (due) expect(Date.parse(due.at)).toBeGreaterThan(now);
  const isOnItsDays = terms.firstDay <= today && (terms.lastDay === null || terms.lastDay >= today);
  if (stage === 'ACTIVE') expect(isOnItsDays).toBe(true);
  if (stage === 'SCHEDULED') expect(terms.firstDay > today).toBe(true);
  expect(ended !== null).toBe(stage === 'ENDED');
  if (OVER_STAGES.includes(stage)) expect([due, moves]).toEqual([null, []]);
};

/** What happened to it is told in order, and nothing of it lies ahead. */
const checkHistory = ({ history, ended, region }: Sharing, { now }: Moment) => {
  const times = history.map(({ at }) => Date.parse(at));
  expect([...times].sort((a, b) => a - b)).toEqual(times);
  expect(times.at(-1)).toBeLessThanOrEqual(now);
  if (ended?.by === 'INSURANCE') expect(REGIONS[region].sharing.endsWithInsurance).toBe(true);
};

const checkSharings = async (life: Life) => {
  const moment = { now: Date.parse(await life.now()), today: await life.today() };
  for (const sharing of (await Promise.all(everybody.map(life.sharingsOf))).flat()) {
    checkStage(sharing, moment);
    checkHistory(sharing, moment);
  }
};

/** The sharing that paid a part, and the one whose money it was. */
const behind = async (life: Life, sharingId: string) => {
  for (const at of everybody) {
    const sharing = (await life.sharingsOf(at)).find(({ id, side }) => id === sharingId && side === 'SHARER');
    if (sharing) return { sharing, sharer: await life.me(at), rules: REGIONS[sharing.region].sharing };
  }
  throw new Error('Nobody shares what paid this bill.');
};

/** Who paid a part of a bill shares at this moment, within the ceiling, and keeps what the region makes them keep. */
const checkShare = async (life: Life, { sharingId, amountFen }: { sharingId: string; amountFen: number }) => {
  const { sharing, sharer, rules } = await behind(life, sharingId);
  expect(PAYING_STAGES).toContain(sharing.stage);
  expect(amountFen).toBeLessThanOrEqual(sharing.terms.ceilingFen ?? amountFen);
  expect(sharer.insurance).toMatchObject({ kind: 'EMPLOYEE', status: 'NORMAL', region: sharing.region });
  const { balanceFen, earlierYearsFen } = sharer.personalAccount;
  expect(rules.money === 'EARLIER_YEARS' ? earlierYearsFen : balanceFen).toBeGreaterThanOrEqual(rules.floorFen);
};

const checkBill = async (life: Life, { status, body }: Answer) => {
  if (status !== 201) return;
  const shares: { sharingId: string; amountFen: number }[] = body.shares;
  expect(body.poolFen + body.ownFen + sumFen(shares.map(({ amountFen }) => amountFen)) + body.cashFen).toBe(
    body.totalFen,
  );
  happened.shared = (happened.shared ?? 0) + shares.length;
  for (const share of shares) await checkShare(life, share);
  const [first] = shares;
  const most = first ? (await behind(life, first.sharingId)).rules.sharersPerBill : null;
  expect(shares.length).toBeLessThanOrEqual(most ?? shares.length);
};

const live = async (life: Life, sequence: readonly Deed[]) => {
  let transfers = await checkLedger(life);
  for (const deed of sequence) {
    const answer = await life.perform(deed);
    count(deed, answer);
    checkAnswer(answer);
    if (deed.do === 'settle') await checkBill(life, answer);
    await checkSharings(life);
    const after = await checkLedger(life);
    if (answer.status >= 400 || !MOVES_MONEY.includes(deed.do)) expect(after).toBe(transfers);
    transfers = after;
  }
};

test('whatever happens, in whatever order, the money is right and every stage is true', async () => {
  await fc.assert(
    fc.asyncProperty(families, fc.array(deeds, { minLength: 20, maxLength: 40 }), async (world, sequence) => {
      const life = await beginLife(world);
      try {
        await live(life, sequence);
      } finally {
        await life.end();
      }
    }),
    { numRuns: 40, endOnFailure: false },
  );
  // a life in which nobody ever shared, paid or was refused would prove nothing
  for (const deed of ['share yes', 'settle yes', 'shared', 'end yes', 'insuranceEvent yes', 'down yes'])
    expect([deed, (happened[deed] ?? 0) > 0]).toEqual([deed, true]);
});
