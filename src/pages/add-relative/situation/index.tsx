import { useState } from 'react';
import { Button } from '@/components/button';
import { ChoiceList } from '@/components/choice-list';
import { Screen } from '@/components/screen';
import { addRelativeWords } from '@/copy/add-relative.copy';
import { situationWords } from '@/copy/situation.copy';
import { signedIn } from '@/frames/signed-in';
import { goTo } from '@/platform/navigation';
import { addRelative } from '@/stores/add-relative.store';
import { guarded } from '../guarded';
import { useOnward } from '../use-onward';

type Situation = keyof typeof situationWords.choices;

const CHOICES = (['SHARE', 'END'] as const).map((value) => ({
  value,
  label: situationWords.choices[value].name,
  note: situationWords.choices[value].note,
}));

/** What one came for: to share, which goes on here, or to end one, which begins at the list. */
export default signedIn(
  guarded('SITUATION', function ChooseSituation({ profile, words }) {
    const [chosen, choose] = useState<Situation | undefined>(addRelative.use().situation ?? undefined);
    const [wasPressed, setPressed] = useState(false);
    const onward = useOnward(profile, 'SITUATION');
    const next = () => {
      setPressed(true);
      if (chosen === 'END') return goTo('/pages/my-relatives/list/index');
      if (chosen !== 'SHARE') return undefined;
      addRelative.fill({ situation: chosen });
      return onward();
    };
    return (
      <Screen
        barTitle={words.addRelative.title}
        title={words.addRelative.title}
        lead={situationWords.lead}
        primary={<Button label={addRelativeWords.next} onPress={next} />}
      >
        <ChoiceList
          label={words.addRelative.situation ?? words.addRelative.title}
          error={wasPressed && !chosen ? situationWords.missing : undefined}
          choices={CHOICES}
          value={chosen}
          onChange={choose}
        />
      </Screen>
    );
  }),
);
