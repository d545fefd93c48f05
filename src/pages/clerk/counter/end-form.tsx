import { Banner } from '@/components/banner';
import { ChoiceList } from '@/components/choice-list';
import { clerkWords } from '@/copy/clerk.copy';
import { kinshipToReader } from '@/copy/kinship.copy';
import { withNote } from '@/copy/wording';
import { maskName } from '@/domain/person/masking';
import type { Served } from './served';

/** Which sharing of the person is to end. */
export function EndForm({ person, form, type, errors }: Served) {
  if (person.sharings.length === 0) return <Banner tone='info'>{clerkWords.nobodyToEnd}</Banner>;
  return (
    <ChoiceList
      label={clerkWords.whomToEnd}
      choices={person.sharings.map(({ id, other, kinship, side }) => ({
        value: id,
        label: withNote(maskName(other.name), kinshipToReader(kinship, side)),
      }))}
      value={form.ending}
      error={errors.ending}
      onChange={(ending) => type({ ending })}
    />
  );
}
