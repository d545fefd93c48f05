import { Field } from '@/components/field';
import { clerkMatterWords } from '@/copy/clerk-matters.copy';
import { REGIONS } from '@/domain/region/regions';
import { RelativeFields } from './relative-fields';
import type { Served } from './served';

const say = clerkMatterWords.transfer;

/** To which relative, and how much. */
export function TransferForm(served: Served) {
  const { person, form, type, errors } = served;
  const { transfer } = REGIONS[person.region];
  if (!transfer) return null;
  return (
    <>
      <RelativeFields {...served} relations={transfer.relations} />
      <Field
        type='digit'
        maxLength={12}
        label={say.amount}
        hint={say.hint[transfer.money](person.movableFen ?? 0)}
        value={form.amount}
        error={errors.amountFen}
        onChange={(amount) => type({ amount })}
      />
    </>
  );
}
