import { AnswerTable } from '@/components/answer-table';
import { Banner } from '@/components/banner';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import type { Network, NetworkAnswer } from '@/contract/network.contract';
import { networkWords } from '@/copy/network.copy';
import { AnswerView } from '@/frames/answer-view';
import { Lines } from '@/frames/lines';
import { goTo } from '@/platform/navigation';
import type { Asked } from '@/stores/use-answer';
import { membersInWords, namesStopped } from './network-lines';

const say = networkWords;

/** Whose card keeps the network from paying: the initiator's for all, a member's for that member. */
function Stopped({ network }: { network: Network }) {
  const { side, members } = network;
  const isAll = members.some(({ stoppedBy }) => stoppedBy === 'SHARER_CARD_NOT_IN_USE');
  const names = namesStopped(network);
  if (isAll) {
    const words = say.stopped.SHARER_CARD_NOT_IN_USE;
    return (
      <Banner tone='waiting' title={words.title}>
        {words[side]}
      </Banner>
    );
  }
  if (names === '') return null;
  const words = say.stopped.OWN_CARD_NOT_IN_USE;
  return (
    <Banner tone='waiting' title={words.title}>
      {side === 'SHARER' ? words.SHARER(names) : words.BENEFICIARY}
    </Banner>
  );
}

function InNetwork({ network, ownName }: { network: Network; ownName: string }) {
  const { side, members } = network;
  const { initiator, lines } = membersInWords(network, ownName);
  const rows = [
    { question: say.initiator, answer: initiator },
    { question: say.members(members.length), answer: <Lines lines={lines} /> },
  ];
  return (
    <>
      <Stopped network={network} />
      <Card title={say.title}>
        <AnswerTable rows={rows} />
        <Lines lines={[say.whoPays[side], say.sees]} />
      </Card>
      {side === 'SHARER' && (
        <Button kind='quiet' label={say.dissolve} onPress={() => goTo('/pages/my-relatives/dissolve/index')} />
      )}
    </>
  );
}

interface Props {
  ownName: string;
  asked: Asked<NetworkAnswer>;
  retry: () => unknown;
}

/** The network the reader stands in, over the list of its sharings; nothing where they are in none. */
export function NetworkCard({ ownName, asked, retry }: Props) {
  return (
    <AnswerView asked={asked} retry={retry} waitingFor={say.waitingFor}>
      {({ network }) => network && <InNetwork network={network} ownName={ownName} />}
    </AnswerView>
  );
}
