import type { Answer } from '@/api/answer';
import { endHelping, proposeHelping, readHelping } from '@/api/helping.api';
import type { Helping, ProposeHelpingRequest } from '@/contract/helping.contract';
import type { Day } from '@/domain/calendar';
import type { HelpingPlace } from '@/domain/helping/helping-stages';
import type { HelpScope } from '@/domain/helping/scopes';
import { addDays, addMonths } from '@/domain/later-days';
import { readYuan } from '@/domain/typed-yuan';
import { meantBy } from './add-relative-request';
import { type Deed, forgetDeedsBy } from './deeds';
import { createDraft } from './draft';
import { setHelpingNow, useHelpingNow } from './helping-now';

export const HELP_MONTHS = ['1', '6', '12'] as const;

interface HelpingDraft {
  name: string;
  idNumber: string;
  /** The sharing by which the relative is known; their number stays masked then. */
  known: string | null;
  place: HelpingPlace | null;
  scopes: readonly HelpScope[];
  /** Yuan, as typed. */
  cap: string;
  months: (typeof HELP_MONTHS)[number];
}

const EMPTY: HelpingDraft = { name: '', idNumber: '', known: null, place: null, scopes: [], cap: '', months: '6' };

/** What one is about to ask a relative for. */
export const helpingDraft = createDraft<HelpingDraft>('helping', EMPTY);

export const isHelpingUntouched = (): boolean => JSON.stringify(helpingDraft.use.getState()) === JSON.stringify(EMPTY);

/** What the bureau is asked; null while something is missing. */
export const helpingRequest = (draft: HelpingDraft, today: Day): ProposeHelpingRequest | null => {
  const { name, idNumber, known, place, scopes, cap, months } = draft;
  const isPaying = scopes.includes('PAY_PREMIUM');
  const capFen = isPaying ? readYuan(cap) : null;
  if (!place || name === '' || idNumber === '' || (isPaying && !capFen)) return null;
  return {
    relative: meantBy({ name, idNumber, known }),
    place,
    scopes: ['LOOK', ...scopes],
    capFen,
    firstDay: today,
    lastDay: addDays(addMonths(today, Number(months)), -1),
  };
};

/** Once it is on its way, its draft has served. */
export const sendHelping = async (deed: Deed): Promise<Answer<Helping>> => {
  const answer = await proposeHelping(deed.body as ProposeHelpingRequest, deed.key);
  if (answer.kind === 'accepted') helpingDraft.clear();
  return answer;
};

/** What is ended is not gone on with on this device either. */
export const sendHelpingEnd = async (deed: Deed): Promise<Answer<Helping>> => {
  const answer = await endHelping(deed.target ?? '', deed.key);
  if (answer.kind !== 'accepted') return answer;
  forgetDeedsBy(answer.value.id);
  if (useHelpingNow.getState().now?.id === answer.value.id) setHelpingNow(null);
  return answer;
};

/** How a consent stands; of one that the other side ended, nothing stays on this device. */
export const lookAtHelping = async (id: string): Promise<Answer<Helping>> => {
  const answer = await readHelping(id);
  if (answer.kind === 'accepted' && answer.value.stage === 'ENDED') forgetDeedsBy(id);
  return answer;
};
