import { useState } from 'react';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Screen } from '@/components/screen';
import { oneRelativeWords } from '@/copy/one-relative.copy';
import { refusalSentence } from '@/copy/refusals.copy';
import { maskName } from '@/domain/person/masking';
import { REGIONS } from '@/domain/region/regions';
import { decideTerms } from '@/domain/sharing/sharing-terms';
import { UsesChoice } from '@/frames/uses-choice';
import { goTo } from '@/platform/navigation';
import { changeTerms, usesChosenFor } from '@/stores/change-terms.store';
import { type AboutSharing, aboutSharing } from '../about-sharing';
import { NotPossible } from '../not-possible';
import { sharingScreen } from '../sharing-screens';

const say = oneRelativeWords.terms;

/** What is wrong with the ticks as they stand; undefined where they may go on. */
const errorIn = (sharing: AboutSharing['sharing'], uses: AboutSharing['sharing']['uses']): string | undefined => {
  const terms = decideTerms(REGIONS[sharing.region], uses);
  if (!terms.ok) {
    const { happened, now } = refusalSentence(terms.code, terms.params);
    return `${happened}${now}`;
  }
  const isSame = uses.length === sharing.uses.length && uses.every((use) => sharing.uses.includes(use));
  return isSame ? say.same : undefined;
};

function ChooseTerms({ sharing }: AboutSharing) {
  const draft = changeTerms.use();
  const [wasPressed, setPressed] = useState(false);
  const uses = [...(usesChosenFor(sharing.id, draft) ?? sharing.uses)];
  const error = errorIn(sharing, uses);
  const next = () => {
    setPressed(true);
    return error === undefined ? goTo(sharingScreen('terms-check', sharing.id)) : undefined;
  };
  return (
    <Screen
      title={say.title}
      lead={say.lead(maskName(sharing.other.name))}
      primary={<Button label={say.next} onPress={next} />}
    >
      <Card>
        <UsesChoice
          label={say.label}
          hint={say.hint}
          error={wasPressed ? error : undefined}
          possible={REGIONS[sharing.region].sharing.uses}
          value={uses}
          onChange={(chosen) => changeTerms.fill({ sharingId: sharing.id, uses: chosen })}
        />
      </Card>
    </Screen>
  );
}

/** The sharer chooses anew what the shared money may be used for. */
export default aboutSharing(function ChangeTerms(about) {
  if (about.sharing.moves.includes('CHANGE_TERMS')) return <ChooseTerms {...about} />;
  return <NotPossible sharing={about.sharing} title={say.title} />;
});
