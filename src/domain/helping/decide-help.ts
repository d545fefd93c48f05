import type { Day } from '../calendar';
import type { Fen } from '../money';
import { accept, type Decision, type Refusal, refuse } from '../outcome';
import type { HelpTerms } from './decide-proposal';
import { HELPING } from './helping-rules';
import type { HelpingStage } from './helping-stages';
import type { HelpNeed } from './scopes';

/** A consent as it stands when somebody wants to act by it. */
export interface HelpConsent extends HelpTerms {
  helperId: string;
  stage: HelpingStage;
  /** What was paid by it already; what is given back later does not come back to the cap. */
  usedFen: Fen;
}

/** What somebody wants to do in another's name. */
export interface HelpDeed {
  helperId: string;
  today: Day;
  need: HelpNeed;
  /** What it takes of the person's money. */
  amountFen: Fen;
  /** The helper would be the one who gains by it. */
  isOwnGain: boolean;
  /** It shares the person's money with somebody whom the register does not know as their family. */
  isForStranger: boolean;
  /** It carries the person's signature. */
  isSigned: boolean;
  /** What was done by this consent today. */
  deedsToday: number;
}

const whyNotNow = ({ stage, firstDay, lastDay }: HelpConsent, today: Day): Refusal | null => {
  if (stage === 'ENDED') return refuse('HELP_ENDED');
  if (stage !== 'AGREED') return refuse('HELP_NOT_AGREED');
  if (today < firstDay) return refuse('HELP_NOT_BEGUN', { firstDay });
  return today > lastDay ? refuse('HELP_ENDED') : null;
};

const whyNotThis = (
  { scopes }: HelpConsent,
  { need, isOwnGain, isForStranger, isSigned, deedsToday }: HelpDeed,
): Refusal | null => {
  if (need === 'SELF' || need === 'NO_PERSON') return refuse('HELP_ONLY_SELF');
  if (!scopes.includes(need)) return refuse('HELP_OUT_OF_SCOPE', { scope: need });
  if (isOwnGain) return refuse('HELP_OWN_GAIN');
  if (isForStranger) return refuse('HELP_STRANGER');
  if (isSigned) return refuse('HELP_OWN_HAND');
  const max = HELPING.mostDeedsADay;
  return need !== 'LOOK' && deedsToday >= max ? refuse('HELP_DEEDS_TODAY', { max }) : null;
};

/** May this be done by this helper in the person's name, at this moment. */
export const decideHelp = (consent: HelpConsent | null, deed: HelpDeed): Decision<null> => {
  if (consent?.helperId !== deed.helperId) return refuse('HELP_UNKNOWN');
  const why = whyNotNow(consent, deed.today) ?? whyNotThis(consent, deed);
  if (why) return why;
  const { capFen, usedFen } = consent;
  const { amountFen } = deed;
  if (amountFen > 0 && usedFen + amountFen > capFen)
    return refuse('HELP_OVER_CAP', { capFen, leftFen: capFen - usedFen, amountFen });
  return accept(null);
};
