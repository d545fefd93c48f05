import { Banner } from '@/components/banner';
import type { EnrolmentFile } from '@/contract/enrolment.contract';
import { enrolmentWords as say } from '@/copy/enrolment.copy';

/** Whoever is in the employee insurance owes no resident premium; of others nothing is known to say. */
export const NothingNext = ({ insurance }: Pick<EnrolmentFile, 'insurance'>) =>
  insurance === 'EMPLOYEE' ? (
    <Banner tone='info' title={say.nothingNext.title}>
      {say.nothingNext.body}
    </Banner>
  ) : null;
