import type { Answer } from '@/api/answer';
import type { HallPerson } from '@/contract/hall.contract';
import { clerkPremiumWords, clerkWords } from '@/copy/clerk.copy';
import { clerkMatterWords as say } from '@/copy/clerk-matters.copy';
import { refusalLine } from '@/copy/refusal-line';
import type { Day } from '@/domain/calendar';
import type { HallMatter } from '@/domain/hall/hall-matters';
import { PAPER_REF } from '@/domain/hall/paper-ref';
import { isPhone, normalisePhone } from '@/domain/person/phone-number';
import { REGIONS } from '@/domain/region/regions';
import { changeRefusals } from '@/domain/sharing/terms-refusals';
import { readYuan } from '@/domain/typed-yuan';
import { type TermsErrors, termsWrong } from '@/frames/terms-errors';
import { askedIn } from '@/stores/change-terms.store';
import { type CounterForm, isByProxy } from './counter-form';

/** What is wrong at which field of the request, by its dotted path. */
export type CounterErrors = Readonly<Record<string, string>>;

/** What the bureau said no to, at its field. */
export const refusedAt = (news: Exclude<Answer<unknown>, { kind: 'accepted' }> | null): CounterErrors =>
  news?.kind === 'refused' && news.field !== null ? { [news.field]: refusalLine(news) } : {};

type Look = (form: CounterForm) => Record<string, string | false>;

const quotaLook: Look = ({ quota }) => ({
  quota: quota === null && say.quota.whichMissing,
  answer: quota !== null && quota.says === null && say.quota.answerMissing,
});

/** What a form of the counter sees by itself, by the matter. */
const LOOKS: Partial<Record<HallMatter, Look>> = {
  END_SHARING: ({ ending }) => ({ ending: ending === '' && clerkWords.endMissing }),
  CHANGE_TERMS: ({ changing }) => ({ changing: changing === null && say.change.missing }),
  PAY_PREMIUM: ({ paying }) => ({ paying: paying === '' && clerkPremiumWords.missing }),
  TRANSFER: ({ amount }) => ({ amountFen: !((readYuan(amount) ?? 0) > 0) && say.transfer.figures }),
  ANSWER_QUOTA: quotaLook,
  REGISTER_PHONE: ({ newPhone }) => ({ phone: !isPhone(normalisePhone(newPhone)) && say.phone.figures }),
  REGISTER_KINSHIP: ({ kinshipPaper }) => ({ paper: kinshipPaper === null && say.kinship.paperMissing }),
};

const letterLook: Look = (form) => ({
  paperRef: !PAPER_REF.test(form.paperRef.trim()) && clerkWords.paperRefWrong,
  'proxy.scope': isByProxy(form) && form.scope.length === 0 && clerkWords.scopeMissing,
  'proxy.validUntil': isByProxy(form) && form.validUntil === '' && clerkWords.validUntilMissing,
});

/** What the counter sees by itself: nothing chosen, no figure, and a number of no paper. */
export const counterErrors = (form: CounterForm): CounterErrors => {
  const seen = Object.entries({ ...LOOKS[form.matter]?.(form), ...letterLook(form) });
  return Object.fromEntries(seen.flatMap(([field, line]) => (line === false ? [] : [[field, line]])));
};

const changeErrors = (person: HallPerson, { changing }: CounterForm, today: Day): TermsErrors => {
  const sharing = person.sharings.find(({ id }) => id === changing?.sharingId);
  if (!sharing || !changing) return {};
  const facts = { today, availableFen: person.availableFen ?? 0 };
  const refusals = changeRefusals(REGIONS[sharing.region], sharing.terms, askedIn(changing.chosen), facts);
  return Object.fromEntries(refusals.map((one) => [String(one.field).replace('terms.', ''), refusalLine(one)]));
};

/** What the law has against the terms; they are asked for when a sharing begins, and when they change. */
export const termsErrorsOf = (person: HallPerson, form: CounterForm, today: Day): TermsErrors => {
  if (form.matter === 'CHANGE_TERMS') return changeErrors(person, form, today);
  const facts = { today, availableFen: person.availableFen ?? 0 };
  return form.matter === 'START_SHARING' ? termsWrong(REGIONS[person.region], form, facts) : {};
};
