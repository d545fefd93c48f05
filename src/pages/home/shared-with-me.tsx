import { View } from '@tarojs/components';
import { listCrossProvinceSharings } from '@/api/cross-province.api';
import { listSharings } from '@/api/sharing.api';
import { Card } from '@/components/card';
import { RowList } from '@/components/row-list';
import type { CrossProvinceSharing } from '@/contract/cross-province.contract';
import type { Sharing } from '@/contract/sharing.contract';
import { homeWords } from '@/copy/home.copy';
import { CASE_STAGES, PAYING_STAGES } from '@/domain/sharing/stages';
import { AnswerView } from '@/frames/answer-view';
import { CrossRow } from '@/frames/cross-row';
import { SharingRow } from '@/frames/sharing-row';
import { useAnswer } from '@/stores/use-answer';

const isForMe = ({ side, stage }: Sharing): boolean => side === 'BENEFICIARY' && PAYING_STAGES.includes(stage);

/** A case under way for the reader stands on home by itself: nobody needs to be asked any more. */
const isComing = ({ side, stage }: Sharing): boolean =>
  side === 'BENEFICIARY' && (stage === 'PROPOSED' || CASE_STAGES.includes(stage));

const isQuotaForMe = ({ side, stage }: CrossProvinceSharing): boolean => side === 'BENEFICIARY' && stage === 'ACTIVE';

const Nobody = () => <Card title={homeWords.nobodyShares}>{homeWords.askRelative}</Card>;

/** For a person without an account of their own: whose money may be used, first of all. */
export function SharedWithMe() {
  const { asked, retry } = useAnswer('sharings', listSharings);
  const hasComing = asked.kind === 'accepted' && asked.value.sharings.some(isComing);
  const across = useAnswer('cross-sharings', listCrossProvinceSharings).asked;
  const quotas = across.kind === 'accepted' ? across.value.sharings.filter(isQuotaForMe) : [];
  return (
    <>
      <View>{homeWords.noAccount}</View>
      <AnswerView
        asked={asked}
        retry={retry}
        rows={1}
        empty={{
          when: ({ sharings }) => quotas.length === 0 && !sharings.some(isForMe),
          show: hasComing ? null : <Nobody />,
        }}
      >
        {({ sharings }) => (
          <RowList title={homeWords.sharedWithMe}>
            {sharings.filter(isForMe).map((sharing) => (
              <SharingRow key={sharing.id} sharing={sharing} isBrief />
            ))}
            {quotas.map((sharing) => (
              <CrossRow key={sharing.id} sharing={sharing} />
            ))}
          </RowList>
        )}
      </AnswerView>
    </>
  );
}
