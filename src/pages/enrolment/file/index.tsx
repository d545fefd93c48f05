import { readEnrolmentFile } from '@/api/enrolment.api';
import { listPremiumOrders } from '@/api/premium.api';
import { Screen } from '@/components/screen';
import type { EnrolmentFile } from '@/contract/enrolment.contract';
import type { PremiumRecord } from '@/contract/premium.contract';
import { paidHow, enrolmentWords as say } from '@/copy/enrolment.copy';
import type { RegionProfile } from '@/domain/region/region-profile';
import { AnswerView } from '@/frames/answer-view';
import { PremiumTerms } from '@/frames/premium-terms';
import { signedIn } from '@/frames/signed-in';
import { useScreenParam } from '@/platform/screen-param';
import { useAnswer } from '@/stores/use-answer';
import { CoveredNow } from './covered-now';
import { NothingNext } from './nothing-next';
import { receiptsOf } from './receipts';
import { repairOf } from './repair-of';
import { WaysOn } from './ways-on';
import { WhoseFile } from './whose-file';
import { YearsList } from './years-list';

interface FileProps {
  file: EnrolmentFile;
  profile: RegionProfile;
  orders: readonly PremiumRecord[];
}

const File = ({ file, profile, orders }: FileProps) => (
  <>
    <WhoseFile file={file} />
    {file.current && <CoveredNow current={file.current} />}
    <YearsList years={file.years} repair={repairOf(file)} receipts={receiptsOf(file, orders)} />
    {file.next ? (
      <PremiumTerms
        terms={file.next}
        title={say.next(file.next.year, paidHow(file.next))}
        isPaid={paidHow(file.next) !== 'DUE'}
      />
    ) : (
      <NothingNext insurance={file.insurance} />
    )}
    <WaysOn file={file} profile={profile} />
  </>
);

/** 一人一档: one's own years, or those of a relative one shares with, by the id of the sharing. */
export default signedIn(function EnrolmentFileScreen({ profile }) {
  const id = useScreenParam('id') || null;
  const { asked, retry } = useAnswer(`enrolment-file-${id}`, () => readEnrolmentFile(id));
  const orders = useAnswer('premium-orders', listPremiumOrders).asked;
  const known = orders.kind === 'accepted' ? orders.value.orders : [];
  return (
    <Screen title={say.title} lead={say.lead}>
      <AnswerView asked={asked} retry={retry} waitingFor={say.waitingFor}>
        {(file) => <File file={file} profile={profile} orders={known} />}
      </AnswerView>
    </Screen>
  );
});
