import { View } from '@tarojs/components';
import { useState } from 'react';
import { Banner } from '@/components/banner';
import { Button } from '@/components/button';
import { ChoiceList } from '@/components/choice-list';
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

function NotHere({ chosen, own }: { chosen: RegionCode; own: string }) {
  return (
    <Banner tone='waiting' title={say.notYours(REGIONS[chosen].name)} isNews>
      <View>{say.yours(own)}</View>
      <View>{say.moved}</View>
    </Banner>
  );
}

/** 地方专区: into the flow of the place where one is insured; another place says why it is not the one. */
export default signedIn(function ChoosePlace({ profile }) {
  const [chosen, setChosen] = useState<RegionCode>(profile.code);
  return (
    <Screen
      title={say.title}
      lead={say.lead}
      primary={<Button label={say.enter(profile.name)} onPress={() => goTo(addRelativeDoor(profile))} />}
    >
      {chosen !== profile.code && <NotHere chosen={chosen} own={profile.name} />}
      <ChoiceList label={say.label} choices={CHOICES} value={chosen} onChange={setChosen} />
    </Screen>
  );
});
