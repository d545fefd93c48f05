import { TO_A_CLERK } from '@/copy/sharing-terms.copy';
import { REGIONS } from '@/domain/region/regions';
import { TermsForm } from '@/frames/terms-form';
import { RelativeFields } from './relative-fields';
import type { Served } from './served';

/** Whom to bind, and on what terms, as the region has them. */
export function BindForm(served: Served) {
  const { person, today, form, type, terms } = served;
  const profile = REGIONS[person.region];
  return (
    <>
      <RelativeFields {...served} relations={profile.sharing.relations} />
      <TermsForm
        voice={TO_A_CLERK}
        profile={profile}
        typed={form}
        facts={{ today, availableFen: person.availableFen ?? 0 }}
        errors={terms}
        onChange={type}
      />
    </>
  );
}
