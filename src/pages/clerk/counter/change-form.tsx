import { Banner } from '@/components/banner';
import { ChoiceList } from '@/components/choice-list';
import type { Sharing } from '@/contract/sharing.contract';
import { clerkMatterWords } from '@/copy/clerk-matters.copy';
import { kinshipToReader } from '@/copy/kinship.copy';
import { REGION_COPIES } from '@/copy/regions/region-copies';
import { TO_A_CLERK, termsFormWords } from '@/copy/sharing-terms.copy';
import { withNote } from '@/copy/wording';
import { maskName } from '@/domain/person/masking';
import { REGIONS } from '@/domain/region/regions';
import { CeilingField } from '@/frames/ceiling-field';
import { LastDayChoice } from '@/frames/last-day-choice';
import { MonthLimitField } from '@/frames/month-limit-field';
import { UsesChoice } from '@/frames/uses-choice';
import { type TermsChosen, termsAsTyped } from '@/stores/change-terms.store';
import type { Served } from './served';

const say = clerkMatterWords.change;
const calm = { isFocused: false, onLeave: () => {} };

interface Changing {
  served: Served;
  sharing: Sharing;
  chosen: TermsChosen;
}

/** What the region lets one change of this sharing. */
function NewTerms({ served: { person, today, terms, type }, sharing, chosen }: Changing) {
  const { changeable, uses } = REGIONS[sharing.region].sharing;
  const { firstDay } = sharing.terms;
  const change = (changed: Partial<TermsChosen>) =>
    type({ changing: { sharingId: sharing.id, chosen: { ...chosen, ...changed } } });
  return (
    <>
      {changeable.includes('CEILING') && (
        <CeilingField
          voice={TO_A_CLERK}
          value={chosen.ceiling}
          availableFen={person.availableFen ?? 0}
          error={terms.ceilingFen}
          onChange={(ceiling) => change({ ceiling })}
          {...calm}
        />
      )}
      {changeable.includes('MONTH_LIMIT') && (
        <MonthLimitField
          value={chosen.monthLimit}
          error={terms.monthLimitFen}
          onChange={(monthLimit) => change({ monthLimit })}
          {...calm}
        />
      )}
      {changeable.includes('LAST_DAY') && (
        <LastDayChoice
          voice={TO_A_CLERK}
          value={chosen.lastDay}
          after={firstDay > today ? firstDay : today}
          error={terms.lastDay}
          onChange={(lastDay) => change({ lastDay })}
          {...calm}
        />
      )}
      {changeable.includes('USES') && (
        <UsesChoice
          voice={TO_A_CLERK}
          label={termsFormWords.uses(REGION_COPIES[sharing.region].relative)}
          hint={termsFormWords.usesHint}
          error={terms.uses}
          possible={uses}
          value={chosen.uses}
          onChange={(ticked) => change({ uses: ticked })}
        />
      )}
    </>
  );
}

/** Of whom, and what shall hold from now on. */
export function ChangeForm(served: Served) {
  const { person, form, type, errors } = served;
  const changeable = person.sharings.filter(({ moves }) => moves.includes('CHANGE_TERMS'));
  if (changeable.length === 0) return <Banner tone='info'>{say.nobody}</Banner>;
  const sharing = changeable.find(({ id }) => id === form.changing?.sharingId);
  const begin = (id: string) => {
    const found = changeable.find((one) => one.id === id);
    if (found) type({ changing: { sharingId: id, chosen: termsAsTyped(found) } });
  };
  return (
    <>
      <ChoiceList
        label={say.whom}
        choices={changeable.map(({ id, other, kinship, side }) => ({
          value: id,
          label: withNote(maskName(other.name), kinshipToReader(kinship, side)),
        }))}
        value={form.changing?.sharingId}
        error={errors.changing}
        onChange={begin}
      />
      {sharing && form.changing && <NewTerms served={served} sharing={sharing} chosen={form.changing.chosen} />}
    </>
  );
}
