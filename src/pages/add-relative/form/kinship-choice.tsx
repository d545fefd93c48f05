import { View } from '@tarojs/components';
import { useEffect, useRef } from 'react';
import { ChoiceList } from '@/components/choice-list';
import { addRelativeWords, relationNotPossible } from '@/copy/add-relative.copy';
import { KINSHIP_WORDS } from '@/copy/kinship.copy';
import { KINSHIPS, type Kinship } from '@/domain/person/kinship';
import type { RegionProfile } from '@/domain/region/region-profile';
import { focusOn } from '@/platform/focus';
import { isBrowser } from '@/platform/target';

interface Props {
  profile: RegionProfile;
  value: Kinship | null;
  error: string | undefined;
  isFocused: boolean;
  onChange: (kinship: Kinship) => void;
}

/** Every relation by name; one that the region does not know stands there with the reason. */
export function KinshipChoice({ profile, value, error, isFocused, onChange }: Props) {
  const place = useRef<unknown>(null);
  useEffect(() => {
    if (isFocused) focusOn(place.current);
  }, [isFocused]);
  const choices = KINSHIPS.map((kinship) => ({
    value: kinship,
    label: KINSHIP_WORDS[kinship],
    disabledReason: profile.sharing.relations.includes(kinship) ? undefined : relationNotPossible(kinship),
  }));
  return (
    <View ref={place} {...(isBrowser && { tabindex: '-1' })}>
      <ChoiceList
        isPaired
        label={addRelativeWords.form.kinship}
        hint={addRelativeWords.form.kinshipHint}
        error={error}
        choices={choices}
        value={value ?? undefined}
        onChange={onChange}
      />
    </View>
  );
}
