import { useDidShow } from '@tarojs/taro';
import { type ComponentType, useEffect } from 'react';
import { Screen } from '@/components/screen';
import { Skeleton } from '@/components/skeleton';
import { familyCodeWords } from '@/copy/family-code.copy';
import type { Person } from '@/frames/signed-in';
import { replaceWith } from '@/platform/navigation';
import { type FamilyCodeStep, familyCode, missingBefore } from '@/stores/family-code.store';
import { familyCodeScreen } from './screens';

/** A screen that comes after others: who arrives without their answers is led to the first one missing. */
export const guarded = (step: FamilyCodeStep, Inside: ComponentType<Person>) =>
  function Guarded(person: Person) {
    const missing = missingBefore(familyCode.use(), step);
    const look = () => {
      const first = missingBefore(familyCode.use.getState(), step);
      // Nothing at all is chosen after the relative was added: back to the list.
      if (first) void replaceWith(familyCodeScreen(first === 'route' ? 'list' : first));
    };
    useEffect(look, []);
    useDidShow(look);
    if (!missing) return <Inside {...person} />;
    return (
      <Screen>
        <Skeleton waitingFor={familyCodeWords.opening} />
      </Screen>
    );
  };
