import { ChoiceList } from '@/components/choice-list';
import { Field } from '@/components/field';
import type { Persona } from '@/contract/demo.contract';
import { officeWords } from '@/copy/employer.copy';
import { KINSHIP_WORDS } from '@/copy/kinship.copy';
import { REGIONS } from '@/domain/region/regions';
import { DemoPeople, familyOf } from '@/frames/demo-people';
import type { useOffice } from './use-office';

interface Props {
  staff: readonly Persona[];
  office: ReturnType<typeof useOffice>;
}

/** Which employee, and which relative of theirs. */
export function OfficeForm({ staff, office }: Props) {
  const { employee, choose, form, type, errors } = office;
  const region = employee?.region ?? staff[0]?.region;
  return (
    <>
      <ChoiceList
        label={officeWords.employee}
        choices={staff.map(({ id, name }) => ({ value: id, label: name }))}
        value={employee?.id}
        error={errors.employee ?? errors['employee.idNumber'] ?? errors['employee.name']}
        onChange={(id) => choose(staff.find((one) => one.id === id) ?? null)}
      />
      {employee && (
        <DemoPeople
          isNamesOnly
          label={officeWords.family}
          among={(everybody) => familyOf(everybody, employee.idNumber)}
          onChoose={({ name, idNumber }) => type({ relativeName: name, relativeId: idNumber })}
        />
      )}
      <Field
        label={officeWords.relativeName}
        value={form.relativeName}
        error={errors['relative.name']}
        onChange={(relativeName) => type({ relativeName })}
      />
      <Field
        type='idcard'
        label={officeWords.relativeId}
        value={form.relativeId}
        error={errors['relative.idNumber']}
        onChange={(relativeId) => type({ relativeId })}
      />
      {region && (
        <ChoiceList
          isPaired
          label={officeWords.kinship}
          choices={REGIONS[region].sharing.relations.map((value) => ({ value, label: KINSHIP_WORDS[value] }))}
          value={form.kinship ?? undefined}
          error={errors.kinship}
          onChange={(kinship) => type({ kinship })}
        />
      )}
    </>
  );
}
