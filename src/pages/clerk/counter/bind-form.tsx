import { Fragment } from 'react';
import { TO_A_CLERK } from '@/copy/sharing-terms.copy';
import { REGIONS } from '@/domain/region/regions';
import { termsParts } from '@/frames/terms-parts';
import { RelativeFields } from './relative-fields';
import type { Served } from './served';

/** Whom to bind, and on what terms, as the region has them. */
export function BindForm(served: Served) {
  const { person, today, form, type, terms } = served;
  const profile = REGIONS[person.region];
  const parts = termsParts({
    voice: TO_A_CLERK,
    profile,
    typed: form,
    facts: { today, availableFen: person.availableFen ?? 0 },
    at: (field) => ({ error: terms[field], isFocused: false, onLeave: () => {} }),
    onChange: type,
  });
  return (
    <>
      <RelativeFields {...served} relations={profile.sharing.relations} />
      {parts.map(({ field, show }) => (
        <Fragment key={field}>{show}</Fragment>
      ))}
    </>
  );
}
