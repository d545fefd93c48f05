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
  if (me) return <PersonHome {...personOf(me)} isInSight={isInSight} />;
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

/** The first screen: open to everyone, and one's own after signing in. */
export default function Home() {
  const isSignedIn = useSessionStore((session) => session.signedIn);
  const isInSight = useInSight();
  return isSignedIn ? <SignedInHome isInSight={isInSight} /> : <Welcome />;
}
