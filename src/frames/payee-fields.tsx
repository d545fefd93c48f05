import { Field } from '@/components/field';
import type { Me } from '@/contract/me.contract';
import { payeeWords } from '@/copy/payee.copy';
import { DemoFamily } from './demo-family';
import type { useFormFields } from './use-form-fields';

type PayeeField = 'name' | 'idNumber';
type Typed = Record<PayeeField, string>;

interface Props {
  me: Me;
  labels: Typed;
  value: Typed;
  form: Pick<ReturnType<typeof useFormFields<PayeeField>>, 'at' | 'leave'>;
  onChange: (typed: Partial<Typed>) => void;
}

/** Who receives: the name and the ID number as they stand on the card; in demo mode, the family to choose from. */
export function PayeeFields({ me, labels, value, form, onChange }: Props) {
  return (
    <>
      <Field
        label={labels.name}
        hint={payeeWords.nameHint}
        value={value.name}
        maxLength={60}
        onChange={(name) => onChange({ name })}
        onLeave={() => form.leave('name', value.name)}
        {...form.at('name')}
      />
      <Field
        type='idcard'
        label={labels.idNumber}
        hint={payeeWords.idNumberHint}
        value={value.idNumber}
        maxLength={40}
        onChange={(idNumber) => onChange({ idNumber })}
        onLeave={() => form.leave('idNumber', value.idNumber)}
        {...form.at('idNumber')}
      />
      <DemoFamily me={me} onChoose={onChange} />
    </>
  );
}
