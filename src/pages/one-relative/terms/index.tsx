import { useState } from 'react';
import { ErrorLine } from '@/components/error-line';
import { oneRelativeWords } from '@/copy/one-relative.copy';
import { sharingLifeWords } from '@/copy/sharing-life.copy';
import { maskName } from '@/domain/person/masking';
import { FormScreen } from '@/frames/form-screen';
import { useFormFields } from '@/frames/use-form-fields';
import { goTo } from '@/platform/navigation';
import { changeTerms, chosenFor, termsAsTyped } from '@/stores/change-terms.store';
import { type AboutSharing, aboutSharing } from '../about-sharing';
import { NotPossible } from '../not-possible';
import { sharingScreen } from '../sharing-screens';
import { changeParts } from './change-parts';
import { CHANGE_FIELDS, changeErrors, isUnchanged } from './terms-errors';

const say = oneRelativeWords.terms;

function ChooseTerms({ me, sharing, words }: AboutSharing) {
  const draft = changeTerms.use();
  const [wasPressed, setPressed] = useState(false);
  const chosen = chosenFor(sharing.id, draft) ?? termsAsTyped(sharing);
  const facts = { today: me.today, availableFen: me.personalAccount?.availableFen ?? 0 };
  const errors = changeErrors(sharing, chosen, facts);
  const isSame = isUnchanged(sharing, chosen);
  const form = useFormFields({
    fields: CHANGE_FIELDS,
    typedError: (field) => errors[field],
    saidError: () => undefined,
  });
  const next = () => {
    setPressed(true);
    return isSame ? undefined : goTo(sharingScreen('terms-check', sharing.id));
  };
  return (
    <FormScreen
      barTitle={words.changeTerms}
      title={words.changeTerms}
      lead={sharingLifeWords.change.lead(maskName(sharing.other.name))}
      barNote={wasPressed && isSame && <ErrorLine>{say.same}</ErrorLine>}
      form={form}
      done={{ label: say.next, onPress: next }}
      parts={changeParts({
        sharing,
        account: me.personalAccount,
        today: me.today,
        chosen,
        at: (field) => ({ ...form.at(field), onLeave: () => form.leave(field, '') }),
        onChange: (changed) => changeTerms.fill({ sharingId: sharing.id, chosen: { ...chosen, ...changed } }),
      })}
    />
  );
}

/** The sharer changes what the region lets one change, while it lives. */
export default aboutSharing(function ChangeTerms(about) {
  const { sharing, words } = about;
  if (sharing.moves.includes('CHANGE_TERMS')) return <ChooseTerms {...about} />;
  return <NotPossible sharing={sharing} move='CHANGE_TERMS' title={words.changeTerms} />;
});
