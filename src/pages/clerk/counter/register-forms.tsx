import { Banner } from '@/components/banner';
import { ChoiceList } from '@/components/choice-list';
import { Field } from '@/components/field';
import { clerkMatterWords } from '@/copy/clerk-matters.copy';
import { papersFor } from '@/domain/hall/decide-kinship-entry';
import { CLOSE_RELATIVES } from '@/domain/person/kinship';
import { RelativeFields } from './relative-fields';
import type { Served } from './served';

const { phone, kinship: kinshipSaid, card } = clerkMatterWords;

/** The number the person will sign in with. */
export function PhoneForm({ form, type, errors }: Served) {
  return (
    <Field
      type='number'
      maxLength={11}
      label={phone.number}
      hint={phone.hint}
      value={form.newPhone}
      error={errors.phone}
      onChange={(newPhone) => type({ newPhone })}
    />
  );
}

/** Who stands there too, what they are to the person, and the paper that shows it. */
export function KinshipForm(served: Served) {
  const { form, type, errors } = served;
  return (
    <>
      <Banner tone='info'>{kinshipSaid.both}</Banner>
      <RelativeFields {...served} relations={CLOSE_RELATIVES} />
      <ChoiceList
        label={kinshipSaid.paper}
        choices={papersFor(form.kinship).map((value) => ({ value, label: kinshipSaid.papers[value] }))}
        value={form.kinshipPaper ?? undefined}
        error={errors.paper}
        onChange={(kinshipPaper) => type({ kinshipPaper })}
      />
    </>
  );
}

/** A card that does not work is made anew; nothing else is asked. */
export function CardForm({ person }: Served) {
  return <Banner tone={person.card === 'IN_USE' ? 'info' : 'waiting'}>{card.states[person.card]}</Banner>;
}
