import { useState } from 'react';
import { Banner } from '@/components/banner';
import { Button } from '@/components/button';
import { ChoiceList } from '@/components/choice-list';
import { ErrorLine } from '@/components/error-line';
import { Screen } from '@/components/screen';
import { nationalWords } from '@/copy/national.copy';
import { REGION_COPIES } from '@/copy/regions/region-copies';
import type { RegionCode } from '@/domain/region/region-profile';
import { REGIONS } from '@/domain/region/regions';
import { addRelativeDoor } from '@/frames/add-relative-screens';
import { signedIn } from '@/frames/signed-in';
import { goTo } from '@/platform/navigation';

const { place: say } = nationalWords;

const CHOICES = Object.values(REGIONS).map(({ code, name }) => ({
  value: code,
  label: name,
  note: REGION_COPIES[code].program,
}));

/** 地方专区: into the flow of the place where one is insured; another place says why it is not the one. */
export default signedIn(function ChoosePlace({ profile }) {
  const { code, name } = profile;
  const [chosen, setChosen] = useState<RegionCode>(code);
  return (
    <Screen
      title={say.title}
      lead={say.lead}
      barNote={chosen !== code && <ErrorLine>{say.notYours(REGIONS[chosen].name, name)}</ErrorLine>}
      primary={<Button label={say.enter(name)} onPress={() => goTo(addRelativeDoor(profile))} />}
    >
      <ChoiceList
        label={say.label}
        choices={[...CHOICES].sort((one, other) => Number(other.value === code) - Number(one.value === code))}
        value={chosen}
        onChange={setChosen}
      />
      {chosen !== code && <Banner tone='info' title={say.moved} />}
    </Screen>
  );
});
