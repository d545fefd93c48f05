import type { CrossProvinceSharing } from '@/contract/cross-province.contract';
import type { Sharing } from '@/contract/sharing.contract';
import { REGIONS } from '@/domain/region/regions';
import { OVER_STAGES } from '@/domain/sharing/stages';
import type { RandomBureau } from './random-bureau';

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

/** A fen of a quota is left, or used, or came back: never two of these. */
const checkQuota = ({ stage, quota, ended, answerUntil }: CrossProvinceSharing, { now }: Moment) => {
  const { totalFen, usedFen, leftFen } = quota;
  expect(Math.min(usedFen, leftFen)).toBeGreaterThanOrEqual(0);
  if (stage === 'ACTIVE') expect(usedFen + leftFen).toBe(totalFen);
  else if (stage === 'ENDED') expect([leftFen, usedFen + (ended?.returnedFen ?? 0)]).toEqual([0, totalFen]);
  else expect([usedFen, leftFen]).toEqual([0, 0]);
  if (stage === 'PROPOSED') expect(Date.parse(answerUntil)).toBeGreaterThan(now);
};

/** Every sharing and every quota of everybody is in a stage that is true at this moment. */
export const checkSharings = async (life: RandomBureau): Promise<void> => {
  const moment = { now: Date.parse(await life.now()), today: await life.today() };
  for (const sharing of (await Promise.all(life.everybody.map(life.sharingsOf))).flat()) {
    checkStage(sharing, moment);
    checkHistory(sharing, moment);
  }
  for (const quota of (await Promise.all(life.everybody.map(life.quotasOf))).flat()) checkQuota(quota, moment);
};
