import type { RefusalCode } from '@/domain/refusals';
import { CROSS_PROVINCE_REFUSALS } from './refusals/cross-province.copy';
import { FAMILY_CODE_REFUSALS } from './refusals/family-code.copy';
import { GENERAL_HALVES, isBare } from './refusals/general.copy';
import { HALL_REFUSALS } from './refusals/hall.copy';
import { HELPING_REFUSALS } from './refusals/helping.copy';
import { PEOPLE_REFUSALS } from './refusals/people.copy';
import { PREMIUM_REFUSALS } from './refusals/premium.copy';
import type { Params, RefusalCopy } from './refusals/refusal-copy';
import { REQUEST_REFUSALS } from './refusals/request.copy';
import { SETTLEMENT_REFUSALS } from './refusals/settlement.copy';
import { CONSENT_AND_STAGES_REFUSALS } from './refusals/sharing.copy';
import { SIGN_IN_REFUSALS } from './refusals/sign-in.copy';
import { TRANSFER_REFUSALS } from './refusals/transfer.copy';
import { TYPED_REFUSALS } from './refusals/typed.copy';

/** TypeScript stops here when a code has no sentence. */
const REFUSAL_COPY: Readonly<Record<RefusalCode, RefusalCopy>> = {
  ...REQUEST_REFUSALS,
  ...SIGN_IN_REFUSALS,
  ...TYPED_REFUSALS,
  ...PEOPLE_REFUSALS,
  ...CONSENT_AND_STAGES_REFUSALS,
  ...FAMILY_CODE_REFUSALS,
  ...CROSS_PROVINCE_REFUSALS,
  ...SETTLEMENT_REFUSALS,
  ...PREMIUM_REFUSALS,
  ...TRANSFER_REFUSALS,
  ...HALL_REFUSALS,
  ...HELPING_REFUSALS,
};

/** For a code that is younger than this app. */
const NOT_KNOWN_YET: RefusalCopy = { happened: '这次没有办成。', now: '请更新程序后再试，或到医保大厅咨询。' };

const copies: Partial<Record<string, RefusalCopy>> = REFUSAL_COPY;

/** The sentence of a refusal, in its two halves: in general where no figures or names came with it. */
export const refusalSentence = (code: RefusalCode, params: Params = {}): { happened: string; now: string } => {
  const { happened, now } = { ...(copies[code] ?? NOT_KNOWN_YET), ...(isBare(params) && GENERAL_HALVES[code]) };
  const say = (half: RefusalCopy['now']) => (typeof half === 'string' ? half : half(params));
  return { happened: say(happened), now: say(now) };
};
