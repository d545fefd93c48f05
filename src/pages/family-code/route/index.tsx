import { useState } from 'react';
import { Banner } from '@/components/banner';
import { Button } from '@/components/button';
import { ChoiceList } from '@/components/choice-list';
import { Screen } from '@/components/screen';
import { familyCodeIs, familyCodeWords } from '@/copy/family-code.copy';
import { FAMILY_CODE_ROUTES } from '@/domain/family-code/routes';
import { signedIn } from '@/frames/signed-in';
import { goTo } from '@/platform/navigation';
import { chooseRoute, familyCode } from '@/stores/family-code.store';
import { familyCodeScreen } from '../screens';

const { route: say, next } = familyCodeWords;

const CHOICES = FAMILY_CODE_ROUTES.map((value) => ({
  value,
  label: say.choices[value].name,
  note: say.choices[value].note,
}));

/** By which paper the relative is named. */
export default signedIn(function ChooseRoute() {
  const chosen = familyCode.use(({ route }) => route);
  const [wasPressed, setPressed] = useState(false);
  const goOn = () => {
    setPressed(true);
    return chosen ? goTo(familyCodeScreen('form')) : undefined;
  };
  return (
    <Screen title={say.title} primary={<Button label={next} onPress={goOn} />}>
      <Banner tone='info' title={familyCodeIs.notSharing} />
      <ChoiceList
        label={say.label}
        choices={CHOICES}
        value={chosen ?? undefined}
        error={wasPressed && !chosen ? say.missing : undefined}
        onChange={chooseRoute}
      />
    </Screen>
  );
});
