import { useState } from 'react';
import { readSharerOrder, setSharerOrder } from '@/api/sharer-order.api';
import { Banner } from '@/components/banner';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { EmptyState } from '@/components/empty-state';
import { Screen } from '@/components/screen';
import { TroubleState } from '@/components/trouble-state';
import type { SharerOrder } from '@/contract/sharer-order.contract';
import { frameWords } from '@/copy/frames.copy';
import { kinshipToReader } from '@/copy/kinship.copy';
import { orderWords } from '@/copy/sharer-order.copy';
import { withNote } from '@/copy/wording';
import { movedInOrder, movesFor } from '@/domain/settlement/decide-sharer-order';
import { AnswerView } from '@/frames/answer-view';
import { RefusalBanner } from '@/frames/refusal-banner';
import { signedIn } from '@/frames/signed-in';
import { attempt } from '@/stores/attempt';
import { type Asked, useAnswer } from '@/stores/use-answer';

type Sharers = SharerOrder['sharers'];

function Rows({ sharers, onMove }: { sharers: Sharers; onMove: (ids: string[]) => void }) {
  const ids = sharers.map(({ sharingId }) => sharingId);
  return (
    <>
      {sharers.map(({ sharingId, name, kinship }, at) => {
        const who = `${at + 1}. ${withNote(name, kinshipToReader(kinship, 'BENEFICIARY'))}`;
        return (
          <Card key={sharingId} title={who}>
            {movesFor(ids, sharingId).map((move) => (
              <Button
                key={move}
                kind='quiet'
                label={orderWords.moves[move]}
                spokenLabel={`${orderWords.moves[move]} ${who}`}
                onPress={() => onMove(movedInOrder(ids, sharingId, move))}
              />
            ))}
          </Card>
        );
      })}
    </>
  );
}

/** Whose money comes first: set by who uses it, where the region lets them. */
export default signedIn(function SharerOrderScreen() {
  const { asked, retry } = useAnswer('sharer-order', readSharerOrder);
  const [moved, setMoved] = useState<readonly string[] | null>(null);
  const [saved, setSaved] = useState<Asked<SharerOrder> | null>(null);
  const order = asked.kind === 'accepted' ? asked.value : null;
  const sharers = (moved ?? order?.sharers.map(({ sharingId }) => sharingId) ?? []).flatMap(
    (id) => order?.sharers.filter(({ sharingId }) => sharingId === id) ?? [],
  );
  const save = async () =>
    setSaved(await attempt({ sharingIds: sharers.map(({ sharingId }) => sharingId) }, setSharerOrder));
  const move = (ids: string[]) => {
    setMoved(ids);
    setSaved(null);
  };
  const nothing = (
    <EmptyState drawing='people' title={orderWords.none.title}>
      {orderWords.none.body}
    </EmptyState>
  );
  return (
    <Screen
      title={orderWords.title}
      lead={order?.isMine === false ? orderWords.fixed : orderWords.lead}
      {...(order?.isMine &&
        moved !== null &&
        saved?.kind !== 'accepted' && { primary: <Button label={orderWords.save} onPress={save} /> })}
    >
      {saved?.kind === 'refused' && <RefusalBanner code={saved.code} params={saved.params} />}
      {saved?.kind === 'accepted' && <Banner tone='done' title={orderWords.saved} isNews />}
      {saved?.kind === 'unknown' && (
        <TroubleState title={frameWords.trouble.title} onRetry={() => void save()}>
          {frameWords.trouble.body}
        </TroubleState>
      )}
      <AnswerView asked={asked} retry={retry} empty={{ when: (one) => one.sharers.length === 0, show: nothing }}>
        {() => <Rows sharers={sharers} onMove={move} />}
      </AnswerView>
    </Screen>
  );
});
