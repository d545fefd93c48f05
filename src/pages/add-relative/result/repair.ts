import type { RefusedAnswer } from '@/api/answer';
import { addRelativeWords } from '@/copy/add-relative.copy';
import { agreementWords } from '@/copy/agreement.copy';
import type { AddRelativeStep, RegionProfile } from '@/domain/region/region-profile';
import { acrossProvinces } from '@/frames/across-provinces';
import { addRelativeScreen } from '@/frames/add-relative-screens';
import type { Repair } from '@/frames/deed-result';
import { wayElsewhere } from '@/frames/nothing-to-mend';
import type { Person } from '@/frames/signed-in';
import { replaceWith } from '@/platform/navigation';
import { type AddRelativeDraft, addRelative } from '@/stores/add-relative.store';

const { repair: say } = addRelativeWords;

interface FieldRepair {
  /** The fields, as the contract names them. */
  at: RegExp;
  label: string;
  step: AddRelativeStep;
  mend: (refused: RefusedAnswer) => Partial<AddRelativeDraft>;
}

const REPAIRS: readonly FieldRepair[] = [
  {
    at: /^(relative\.|kinship$)/,
    label: say.form,
    step: 'FORM',
    mend: ({ code, params, field }) => ({ refused: { code, params, field } }),
  },
  {
    at: /^askRelative$/,
    label: agreementWords.ask.repair,
    step: 'CHECK',
    mend: ({ code }) => ({ asksRelative: code === 'RELATIVE_MUST_BE_ASKED' }),
  },
  { at: /^consent\.notice$/, label: say.notice, step: 'NOTICE', mend: () => ({ notice: null, pledge: null }) },
  { at: /^consent\.questions$/, label: say.questions, step: 'QUESTIONS', mend: () => ({ questions: null }) },
  { at: /^consent\.pledge/, label: say.pledge, step: 'PLEDGE', mend: () => ({ pledge: null }) },
];

/** Terms are mended where they were chosen: on their own screen, or on the check page. */
const termsRepair = (profile: RegionProfile): FieldRepair =>
  profile.flows.addRelative.includes('TERMS')
    ? {
        at: /^terms\./,
        label: say.terms,
        step: 'TERMS',
        mend: ({ code, params, field }) => ({ hasTerms: false, refused: { code, params, field } }),
      }
    : { at: /^terms\./, label: say.uses, step: 'CHECK', mend: () => ({ uses: null }) };

const REPAIRED_IN_THE_LIST: readonly RefusedAnswer['code'][] = ['ALREADY_BOUND', 'CAP_REACHED', 'SLOT_TAKEN'];

/** The one place that repairs a refusal: the field it arose at, the text to read again, or the relatives one has. */
export const repairOf =
  ({ profile, words }: Pick<Person, 'profile' | 'words'>) =>
  (refused: RefusedAnswer): Repair | null => {
    if (REPAIRED_IN_THE_LIST.includes(refused.code))
      return { label: say.relatives(words.relative), onPress: () => replaceWith('/pages/my-relatives/list/index') };
    const elsewhere = refused.code === 'OTHER_PROVINCE' ? acrossProvinces(profile) : wayElsewhere(refused.code);
    if (elsewhere !== undefined) return elsewhere;
    const found = [...REPAIRS, termsRepair(profile)].find(({ at }) => at.test(refused.field ?? ''));
    if (!found) return null;
    return {
      label: found.label,
      onPress: () => {
        addRelative.fill(found.mend(refused));
        return replaceWith(`${addRelativeScreen(profile, found.step)}?then=check`);
      },
    };
  };
