import { Field } from '@/components/field';
import { IdNumberField } from '@/components/id-number-field';
import type { Me } from '@/contract/me.contract';
import { payeeWords } from '@/copy/payee.copy';
import { DemoFamily } from './demo-family';
import type { FormPart } from './form-screen';
import type { useFormFields } from './use-form-fields';

type PayeeField = 'name' | 'idNumber';
type Typed = Record<PayeeField, string>;

interface Payee {
  me: Me;
  labels: Typed;
  value: Typed;
  form: Pick<ReturnType<typeof useFormFields<PayeeField>>, 'at' | 'leave'>;
  /** ID numbers of those who are named already. */
  without?: readonly string[];
  onChange: (typed: Partial<Typed>) => void;
}

/** Who receives: the name and the ID number as they stand on the card; in demo mode, the family to choose from. */
export const payeeParts = ({ me, labels, value, form, without, onChange }: Payee): FormPart<PayeeField>[] => [
  {
    field: 'name',
    show: (
      <Field
        label={labels.name}
        hint={payeeWords.nameHint}
        value={value.name}
        maxLength={60}
        onChange={(name) => onChange({ name })}
        onLeave={() => form.leave('name', value.name)}
        {...form.at('name')}
      />
    ),
    aid: <DemoFamily me={me} {...(without && { without })} onChoose={onChange} />,
  },
  {
    field: 'idNumber',
    show: (
      <IdNumberField
        label={labels.idNumber}
        hint={payeeWords.idNumberHint}
        value={value.idNumber}
        onChange={(idNumber) => onChange({ idNumber })}
        onLeave={() => form.leave('idNumber', value.idNumber)}
        {...form.at('idNumber')}
      />
    ),
  },
];
