import { readNetwork } from '@/api/network.api';
import { AnswerTable } from '@/components/answer-table';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Screen } from '@/components/screen';
import { dissolveWords } from '@/copy/network.copy';
import { AnswerView } from '@/frames/answer-view';
import { Lines } from '@/frames/lines';
import { RefusalBanner } from '@/frames/refusal-banner';
import { signedIn } from '@/frames/signed-in';
import { goBack, replaceWith } from '@/platform/navigation';
import { prepareDeed } from '@/stores/deeds';
import { useAnswer } from '@/stores/use-answer';
import { membersInWords } from '../network-lines';

const say = dissolveWords;

/** Whom it concerns and what ends, before the network is dissolved. */
export default signedIn(function DissolveNetwork({ me }) {
  const { asked, retry } = useAnswer('network', readNetwork);
  const network = asked.kind === 'accepted' ? asked.value.network : null;
  const isOwn = network?.side === 'SHARER';
  const confirm = () => replaceWith(`/pages/my-relatives/dissolved/index?key=${prepareDeed('dissolveNetwork', {})}`);
  return (
    <Screen
      isReadAloud
      barTitle={say.barTitle}
      title={isOwn ? say.title : say.barTitle}
      primary={isOwn && <Button kind='danger' label={say.confirm} onPress={confirm} />}
      secondary={<Button kind='secondary' label={say.keep} onPress={() => goBack()} />}
    >
      <AnswerView asked={asked} retry={retry}>
        {() =>
          network && isOwn ? (
            <>
              <Card>
                <AnswerTable
                  rows={[
                    { question: say.members, answer: <Lines lines={membersInWords(network, me.name).lines} /> },
                    { question: say.from, answer: say.atOnce },
                  ]}
                />
              </Card>
              <Card title={say.ends}>
                <Lines lines={say.lines} />
              </Card>
            </>
          ) : (
            <RefusalBanner code={network ? 'MOVE_NOT_YOURS' : 'NETWORK_NOT_HERE'} />
          )
        }
      </AnswerView>
    </Screen>
  );
});
