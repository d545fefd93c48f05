import { ChoiceList } from '@/components/choice-list';
import { DayField } from '@/components/day-field';
import { Field } from '@/components/field';
import { IdNumberField } from '@/components/id-number-field';
import { familyCodeWords } from '@/copy/family-code.copy';
import { KINSHIP_WORDS } from '@/copy/kinship.copy';
import type { Day } from '@/domain/calendar';
import { FAMILY_CODE_POLICY } from '@/domain/family-code/policy';
import { type FamilyCodeRoute, PAPER_KINDS } from '@/domain/family-code/routes';
import { answerMember, familyCode } from '@/stores/family-code.store';
import type { FormField } from './form-errors';

const { form: say } = familyCodeWords;

/** What the relative may be, by the paper that names them. */
const kinshipChoices = (route: FamilyCodeRoute) =>
  FAMILY_CODE_POLICY.relations[route].map((value) => ({ value, label: KINSHIP_WORDS[value] }));
const PAPER_CHOICES = PAPER_KINDS.map((value) => ({ value, label: say.paperKinds[value] }));
const LONG_AGO: Day = '1900-01-01';

interface Props {
  field: FormField;
  error: string | undefined;
  isFocused: boolean;
  today: Day;
  onLeave: () => void;
}

/** One question of the form, whichever it is. */
export function OneField({ field, error, isFocused, today, onLeave }: Props) {
  const draft = familyCode.use();
  switch (field) {
    case 'kinship':
      return (
        <ChoiceList
          label={say.kinship}
          isPaired
          choices={kinshipChoices(draft.route ?? 'ID_NUMBER')}
          value={draft.kinship ?? undefined}
          error={error}
          onChange={(kinship) => answerMember({ kinship })}
        />
      );
    case 'paperKind':
      return (
        <ChoiceList
          label={say.paperKind}
          choices={PAPER_CHOICES}
          value={draft.paperKind ?? undefined}
          error={error}
          onChange={(paperKind) => answerMember({ paperKind })}
        />
      );
    case 'bornOn':
      return (
        <DayField
          label={say.bornOn}
          hint={say.bornOnHint}
          value={draft.bornOn ?? today}
          from={LONG_AGO}
          error={error}
          isFocused={isFocused}
          onChange={(bornOn) => answerMember({ bornOn })}
          onLeave={onLeave}
        />
      );
    case 'idNumber':
    case 'motherIdNumber':
      return (
        <IdNumberField
          {...say.fields[field]}
          value={draft[field]}
          error={error}
          isFocused={isFocused}
          onChange={(raw) => answerMember({ [field]: raw })}
          onLeave={onLeave}
        />
      );
    default:
      return (
        <Field
          {...say.fields[field]}
          type={field === 'paperNumber' ? 'idcard' : 'text'}
          value={draft[field]}
          error={error}
          maxLength={40}
          isFocused={isFocused}
          onChange={(raw) => answerMember({ [field]: raw })}
          onLeave={onLeave}
        />
      );
  }
}
