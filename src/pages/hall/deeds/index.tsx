import { listHallDeeds } from '@/api/hall.api';
import { EmptyState } from '@/components/empty-state';
import { Leaf } from '@/components/leaf';
import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import { Screen } from '@/components/screen';
import type { HallDeed } from '@/contract/hall.contract';
import { deedsWords, MATTER_WORDS } from '@/copy/hall.copy';
import { premiumInWords } from '@/copy/premium-amount.copy';
import { inOneBreath, momentWords } from '@/copy/wording';
import { maskName } from '@/domain/person/masking';
import { AnswerView } from '@/frames/answer-view';
import { signedIn } from '@/frames/signed-in';
import { useAnswer } from '@/stores/use-answer';
import { useLeavesOf } from '@/stores/use-leaves';
import { Lookups } from './lookups';

function DeedRow({ matter, hall, proxy, premium, at }: HallDeed) {
  const paid = premium && deedsWords.premium(premium.year, premiumInWords(premium));
  return (
    <Row
      name={paid ? `${MATTER_WORDS[matter]} ${paid}` : MATTER_WORDS[matter]}
      meaning={inOneBreath([deedsWords.by(hall), proxy ? deedsWords.proxy(maskName(proxy.name)) : deedsWords.noProxy])}
      state={momentWords(at)}
    />
  );
}

function Deeds({ all }: { all: readonly HallDeed[] }) {
  const { rows, turning } = useLeavesOf(all);
  return (
    <Leaf {...turning}>
      <RowList key={turning.leaf}>
        {rows.map((deed) => (
          <DeedRow key={deed.id} {...deed} />
        ))}
      </RowList>
    </Leaf>
  );
}

/** What halls did for me, who stood there, and who looked me up. */
export default signedIn(function HallDeeds() {
  const { asked, retry } = useAnswer('hall-deeds', listHallDeeds);
  const nothing = (
    <EmptyState drawing='paper' title={deedsWords.none.title}>
      {deedsWords.none.body}
    </EmptyState>
  );
  return (
    <Screen title={deedsWords.title} lead={deedsWords.lead}>
      <AnswerView
        asked={asked}
        retry={retry}
        empty={{ when: ({ deeds, lookups }) => deeds.length + lookups.length === 0, show: nothing }}
      >
        {({ deeds, lookups }) => (
          <>
            <Deeds all={deeds} />
            <Lookups lookups={lookups} />
          </>
        )}
      </AnswerView>
    </Screen>
  );
});
