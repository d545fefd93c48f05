import { refusalSentence } from '@/copy/refusals.copy';
import { HALL_MATTERS, type HallMatter, hallMattersOf } from '@/domain/hall/hall-matters';
import { REFUSAL_CODES, type RefusalCode } from '@/domain/refusals';
import { REGION_CODES } from '@/domain/region/region-profile';
import { REGIONS } from '@/domain/region/regions';

/** What who is sent to a hall finds there: its matters, or somebody to ask. */
const FOUND_THERE: Partial<Record<RefusalCode, readonly HallMatter[] | 'SOMEBODY_TO_ASK'>> = {
  OTHER_HALL: HALL_MATTERS,
  FACE_CLOSED: HALL_MATTERS,
  FACE_UNDER_AGE: HALL_MATTERS,
  PHONE_MISSING: ['REGISTER_PHONE'],
  BALANCE_SHORT: ['PAY_PREMIUM'],
  KINSHIP_MISMATCH: ['REGISTER_KINSHIP'],
  KINSHIP_IMPOSSIBLE: ['REGISTER_KINSHIP'],
  RELATION_OVER: ['REGISTER_KINSHIP'],
  RELATIVE_HAS_LEFT: ['REGISTER_KINSHIP'],
  GUARDIAN_UNKNOWN: ['REGISTER_KINSHIP'],
  HELP_NOT_FAMILY: ['REGISTER_KINSHIP'],
  HELP_PHONE_MISSING: ['REGISTER_PHONE'],
};

const sentOnes = REFUSAL_CODES.filter((code) => refusalSentence(code).now.includes('大厅'));
/** Whoever is told to ask is told so in that word, and whoever is told that a hall cannot is not sent there. */
const isOnlyAsking = (now: string) => /咨询|大厅问/.test(now);
const isNotSent = (now: string) => /大厅也不能/.test(now);

it.each(sentOnes)('%s: who is sent to a hall finds there what the sentence promises', (code) => {
  const { now } = refusalSentence(code);
  if (isOnlyAsking(now) || isNotSent(now)) return expect(FOUND_THERE[code]).toBeUndefined();
  return expect(FOUND_THERE[code]?.length).toBeGreaterThan(0);
});

it('what is promised everywhere is offered everywhere', () => {
  for (const region of REGION_CODES)
    expect(hallMattersOf(REGIONS[region])).toEqual(expect.arrayContaining(['REGISTER_PHONE', 'REGISTER_KINSHIP']));
});

it('no code is listed that sends nobody', () => {
  expect(Object.keys(FOUND_THERE).filter((code) => !sentOnes.includes(code as RefusalCode))).toEqual([]);
});
