import { useState } from 'react';
import { Button } from '@/components/button';
import { ErrorLine } from '@/components/error-line';
import { ErrorSummary } from '@/components/error-summary';
import { Screen } from '@/components/screen';
import { oneRelativeWords } from '@/copy/one-relative.copy';
import { sharingLifeWords } from '@/copy/sharing-life.copy';
import { termsFormWords } from '@/copy/sharing-terms.copy';
import { maskName } from '@/domain/person/masking';
import { goTo } from '@/platform/navigation';
import { scrollToTop } from '@/platform/scroll';
import { changeTerms, chosenFor, termsAsTyped } from '@/stores/change-terms.store';
import { type AboutSharing, aboutSharing } from '../about-sharing';
import { NotPossible } from '../not-possible';
import { sharingScreen } from '../sharing-screens';
import { CHANGE_FIELDS, type ChangeField, changeErrors, isUnchanged } from './terms-errors';
import { TermsFields } from './terms-fields';

const say = oneRelativeWords.terms;

function ChooseTerms({ me, sharing, words }: AboutSharing) {
  const draft = changeTerms.use();
  const [wasPressed, setPressed] = useState(false);
  const [focused, focus] = useState<ChangeField | null>(null);
  const chosen = chosenFor(sharing.id, draft) ?? termsAsTyped(sharing);
  const facts = { today: me.today, availableFen: me.personalAccount?.availableFen ?? 0 };
  const errors = changeErrors(sharing, chosen, facts);
  const isSame = isUnchanged(sharing, chosen);
  const shown = wasPressed ? errors : {};
  const wrong = CHANGE_FIELDS.flatMap((field) => {
    const text = shown[field];
    return text === undefined ? [] : [{ text, onPress: () => focus(field) }];
  });
  const next = () => {
    setPressed(true);
    if (Object.keys(errors).length === 0 && !isSame) return goTo(sharingScreen('terms-check', sharing.id));
    return scrollToTop();
  };
  return (
    <Screen
      barTitle={words.changeTerms}
      title={words.changeTerms}
      lead={sharingLifeWords.change.lead(maskName(sharing.other.name))}
      barNote={wasPressed && isSame && <ErrorLine>{say.same}</ErrorLine>}
      primary={<Button label={say.next} onPress={next} />}
    >
      <ErrorSummary title={termsFormWords.errors(wrong.length)} errors={wrong} />
      <TermsFields
        sharing={sharing}
        account={me.personalAccount}
        today={me.today}
        chosen={chosen}
        errors={shown}
        focused={focused}
        onLeave={() => focus(null)}
        onChange={(changed) => changeTerms.fill({ sharingId: sharing.id, chosen: { ...chosen, ...changed } })}
      />
    </Screen>
  );
}

/** The sharer changes what the region lets one change, while it lives. */
export default aboutSharing(function ChangeTerms(about) {
  const { sharing, words } = about;
  if (sharing.moves.includes('CHANGE_TERMS')) return <ChooseTerms {...about} />;
  return <NotPossible sharing={sharing} move='CHANGE_TERMS' title={words.changeTerms} />;
});
