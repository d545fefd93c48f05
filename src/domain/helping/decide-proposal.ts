import { ageOn, type Day } from '../calendar';
import { addDays, addMonths } from '../later-days';
import type { Fen } from '../money';
import { accept, type Decision, type Refusal, refuse, refuseAt } from '../outcome';
import { decideRelative } from '../person/decide-relative';
import { FACE_FROM_AGE } from '../person/of-age';
import { HELPING } from './helping-rules';
import type { HelpingPlace } from './helping-stages';
import { type HelpScope, scopesKept } from './scopes';

/** What a helper asks to be allowed. */
export interface HelpAsked {
  relative: { name: string; idNumber: string };
  place: HelpingPlace;
  scopes: readonly HelpScope[];
  /** The most that may be paid in the person's name, over the whole life of the consent; null: nothing is to be paid. */
  capFen: Fen | null;
  firstDay: Day;
  lastDay: Day;
}

/** As the consent will hold it. */
export interface HelpTerms {
  scopes: HelpScope[];
  capFen: Fen;
  firstDay: Day;
  lastDay: Day;
}

interface HelpPerson {
  id: string;
  name: string;
  bornOn: Day;
  phone: string | null;
}

export interface ProposalFacts<T extends HelpPerson> {
  today: Day;
  helper: { id: string; bornOn: Day };
  /** The person registered under the ID number, if any. */
  relative: T | null;
  /** The register knows the two as family, on this day. */
  related: boolean;
  /** An invitation waits between the two, or a consent lives. */
  isOpen: boolean;
  askedToday: number;
  /** How often today the helper named somebody who is not, or is no family. */
  missesToday: number;
}

/** The last day that a consent asked for today may have. */
export const latestLastDay = (today: Day): Day => addDays(addMonths(today, HELPING.mostMonths), -1);

const whyNotTheTerms = ({ scopes, capFen, firstDay, lastDay }: HelpAsked, today: Day): Refusal | null => {
  if (scopes.includes('PAY_PREMIUM') && !capFen) return refuseAt('capFen', 'HELP_CAP_MISSING');
  if (firstDay < today) return refuseAt('firstDay', 'FIRST_DAY_PAST');
  if (lastDay < firstDay) return refuseAt('lastDay', 'HELP_DAYS_TURNED', { firstDay });
  const latest = latestLastDay(today);
  return lastDay > latest ? refuseAt('lastDay', 'HELP_TOO_LONG', { months: HELPING.mostMonths, latest }) : null;
};

const whyNotTheTwo = <T extends HelpPerson>(relative: T, facts: ProposalFacts<T>): Refusal | null => {
  if (!facts.related) return refuse('HELP_NOT_FAMILY');
  if (ageOn(facts.helper.bornOn, facts.today) < HELPING.helperFromAge)
    return refuse('HELP_UNDER_AGE', { who: 'HELPER', age: HELPING.helperFromAge });
  if (ageOn(relative.bornOn, facts.today) < FACE_FROM_AGE)
    return refuse('HELP_UNDER_AGE', { who: 'HELPED', age: FACE_FROM_AGE });
  return null;
};

/** Whether a name and a number go together is told of one's family alone: a stranger's gets the answer of nobody's. */
const decideNamed = <T extends HelpPerson>({ relative: typed }: HelpAsked, facts: ProposalFacts<T>): Decision<T> => {
  const { today, helper, relative, missesToday } = facts;
  if (missesToday >= HELPING.mostMissesADay) return refuse('HELP_ASKED_TODAY', { max: HELPING.mostMissesADay });
  const meant = decideRelative(typed, { today, sharer: helper, relative });
  return !meant.ok && meant.code === 'NAME_ID_MISMATCH' ? refuse('HELP_NOT_FAMILY') : meant;
};

/** May this person be asked for a consent to be helped, and for which. */
export const decideHelpProposal = <T extends HelpPerson>(
  asked: HelpAsked,
  facts: ProposalFacts<T>,
): Decision<{ relative: T; terms: HelpTerms }> => {
  const meant = decideNamed(asked, facts);
  if (!meant.ok) return meant;
  const why = whyNotTheTwo(meant.value, facts) ?? whyNotTheTerms(asked, facts.today);
  if (why) return why;
  if (facts.isOpen) return refuse('HELP_ALREADY');
  if (facts.askedToday >= HELPING.mostAskedADay) return refuse('HELP_ASKED_TODAY', { max: HELPING.mostAskedADay });
  if (asked.place === 'APART' && meant.value.phone === null) return refuse('HELP_PHONE_MISSING');
  const { firstDay, lastDay } = asked;
  const scopes = scopesKept(asked.scopes);
  const capFen = scopes.includes('PAY_PREMIUM') ? (asked.capFen ?? 0) : 0;
  return accept({ relative: meant.value, terms: { scopes, capFen, firstDay, lastDay } });
};
