import { Row } from '@/components/row';
import { certificateWords } from '@/copy/premium-pledge.copy';
import { goTo } from '@/platform/navigation';

/** The way to the paper that says a premium was paid: the bureau gives it in every region. */
export const CertificateRow = ({ orderId }: { orderId: string }) => (
  <Row
    icon='scroll-text'
    name={certificateWords.title}
    meaning={certificateWords.openHint}
    onPress={() => goTo(`/pages/records/certificate/index?id=${orderId}`)}
  />
);
