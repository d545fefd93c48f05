import { Below } from '@/components/below';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Drawing } from '@/components/drawing';
import { Heading } from '@/components/heading';
import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import { Screen } from '@/components/screen';
import { homeWords } from '@/copy/home.copy';
import { homeWays } from '@/copy/home-ways.copy';
import { LanguageRow } from '@/frames/language-row';
import { Lines } from '@/frames/lines';
import { goTo } from '@/platform/navigation';
import { SandboxLine } from './sandbox-line';
import { TopBar } from './top-bar';

const words = homeWords.welcome;

/** Home for someone who is not signed in: what this is, and the way in. */
export const Welcome = () => (
  <Screen primary={<Button label={words.signIn} onPress={() => goTo('/pages/sign-in/start/index')} />}>
    <TopBar />
    <Drawing name='people' />
    <Heading level={1}>{words.title}</Heading>
    <Card>
      <Lines lines={words.what} />
    </Card>
    <Below>
      <RowList>
        <Row
          icon='heart-handshake'
          name={homeWays.answerHelp.name}
          meaning={homeWays.answerHelp.hint}
          onPress={() => goTo('/pages/help-answer/invitation/index')}
        />
        <Row
          icon='map-pin'
          name={homeWays.hall.name}
          meaning={homeWays.hall.hint}
          onPress={() => goTo('/pages/hall/list/index')}
        />
        <LanguageRow />
      </RowList>
      <SandboxLine />
    </Below>
  </Screen>
);
