import { useRef } from 'react';
import { Screen } from '@/components/screen';
import { frameWords } from '@/copy/frames.copy';
import { AnswerView } from '@/frames/answer-view';
import { personOf } from '@/frames/signed-in';
import { useInSight } from '@/platform/use-in-sight';
import { useSessionStore } from '@/stores/session.store';
import { useMe } from '@/stores/use-me';
import { PersonHome } from './person-home';
import { SandboxLine } from './sandbox-line';
import { TopBar } from './top-bar';
import { Welcome } from './welcome';

function SignedInHome({ isInSight }: { isInSight: boolean }) {
  const { me, asked, retry } = useMe();
  const isDrawn = useRef(false);
  isDrawn.current = me !== null && (isInSight || isDrawn.current);
  if (me && isDrawn.current) return <PersonHome {...personOf(me)} isInSight={isInSight} />;
  return (
    <Screen>
      <TopBar />
      <AnswerView asked={asked} retry={retry} waitingFor={frameWords.waitingForPerson}>
        {() => null}
      </AnswerView>
      <SandboxLine />
    </Screen>
  );
}

/** The first screen: open to everyone, and one's own after signing in. Under another screen it begins nothing new: it would ask for what it asks anyhow when it is seen. */
export default function Home() {
  const isInSight = useInSight();
  const isSignedIn = useSessionStore((session) => session.signedIn);
  const isOneAsSeen = useRef(isSignedIn);
  if (isInSight) isOneAsSeen.current = isSignedIn;
  return isOneAsSeen.current ? <SignedInHome isInSight={isInSight} /> : <Welcome />;
}
