import { Button } from '@/components/button';
import { Drawing } from '@/components/drawing';
import { Heading } from '@/components/heading';
import { Paragraphs } from '@/components/paragraphs';
import { Screen } from '@/components/screen';
import { homeWords } from '@/copy/home.copy';
import { goTo } from '@/platform/navigation';
import { SandboxLine } from './sandbox-line';
import { TopBar } from './top-bar';

const words = homeWords.welcome;

/** Home for someone who is not signed in: what this is, and the way in. */
export const Welcome = () => (
  <Screen
    barTitle={homeWords.title}
    primary={<Button label={words.signIn} onPress={() => goTo('/pages/sign-in/start/index')} />}
  >
    <TopBar place={homeWords.title} />
    <Drawing name='people' />
    <Heading level={1}>{words.title}</Heading>
    <Paragraphs items={words.what} isNumbered={false} />
    <SandboxLine />
  </Screen>
);
