import { type ComponentType, useEffect } from 'react';
import { Screen } from '@/components/screen';
import { Skeleton } from '@/components/skeleton';
import type { Me } from '@/contract/me.contract';
import { frameWords } from '@/copy/frames.copy';
import { REGION_COPIES } from '@/copy/regions/region-copies';
import type { RegionCopy } from '@/copy/regions/region-copy';
import { afterFirstUse } from '@/domain/region/add-relative-steps';
import type { RegionProfile } from '@/domain/region/region-profile';
import { REGIONS } from '@/domain/region/regions';
import { replaceWith } from '@/platform/navigation';
import { screenAddress } from '@/platform/screen-address';
import { useInSight } from '@/platform/use-in-sight';
import { useSessionStore } from '@/stores/session.store';
import { useMe } from '@/stores/use-me';
import { AnswerView } from './answer-view';

/** Who is signed in, with the rules and the words of their region. */
export interface Person {
  me: Me;
  profile: RegionProfile;
  words: RegionCopy;
}

export const personOf = (me: Me): Person => {
  const { region } = me.insurance;
  const profile = REGIONS[region];
  return { me, profile: me.questionsDue ? profile : afterFirstUse(profile), words: REGION_COPIES[region] };
};

function Opening({ Inside }: { Inside: ComponentType<Person> }) {
  const { me, asked, retry } = useMe();
  if (me) return <Inside {...personOf(me)} />;
  return (
    <Screen>
      <AnswerView asked={asked} retry={retry} waitingFor={frameWords.waitingForPerson}>
        {() => null}
      </AnswerView>
    </Screen>
  );
}

function ToSignIn({ isInSight }: { isInSight: boolean }) {
  useEffect(() => {
    if (isInSight) void replaceWith(`/pages/sign-in/start/index?next=${encodeURIComponent(screenAddress())}`);
  }, [isInSight]);
  return (
    <Screen>
      <Skeleton waitingFor={frameWords.waitingForPerson} />
    </Screen>
  );
}

/** A screen for a person who is signed in; whoever is not goes to sign in and comes back here. */
export const signedIn = (Inside: ComponentType<Person>) =>
  function SignedIn() {
    const isSignedIn = useSessionStore((session) => session.signedIn);
    const isInSight = useInSight();
    return isSignedIn ? <Opening Inside={Inside} /> : <ToSignIn isInSight={isInSight} />;
  };
