import { ChoiceList } from '@/components/choice-list';
import { Field } from '@/components/field';
import { clerkWords } from '@/copy/clerk.copy';
import { KINSHIP_WORDS } from '@/copy/kinship.copy';
import { normaliseIdNumber } from '@/domain/person/id-number';
import type { Kinship } from '@/domain/person/kinship';
import { DemoPeople, familyOf } from '@/frames/demo-people';
import type { Served } from './served';

/** Which relative, and what they are to the person. */
export function RelativeFields({ form, type, errors, relations }: Served & { relations: readonly Kinship[] }) {
  return (
    <>
      <DemoPeople
        label={clerkWords.family}
        among={(everybody) => familyOf(everybody, normaliseIdNumber(form.idNumber))}
        onChoose={({ name, idNumber }) => type({ relativeName: name, relativeId: idNumber })}
      />
      <Field
        label={clerkWords.relativeName}
        value={form.relativeName}
        error={errors['relative.name']}
        onChange={(relativeName) => type({ relativeName })}
      />
      <Field
        type='idcard'
        label={clerkWords.relativeId}
        value={form.relativeId}
        error={errors['relative.idNumber']}
        onChange={(relativeId) => type({ relativeId })}
      />
      <ChoiceList
        isPaired
        label={clerkWords.kinship}
        choices={relations.map((value) => ({ value, label: KINSHIP_WORDS[value] }))}
        value={form.kinship}
        error={errors.kinship}
        onChange={(kinship) => type({ kinship })}
      />
    </>
  );
}
