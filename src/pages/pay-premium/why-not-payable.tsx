import type { PremiumBill } from '@/contract/premium.contract';
import { insuredInWords, yearInWords } from '@/copy/premium.copy';
import { listed } from '@/copy/wording';
import { EnrolmentFileRow } from '@/frames/enrolment-file-row';
import { RefusalBanner } from '@/frames/refusal-banner';
import { refusalsOf } from './refusals-of';

interface Props {
  bills: readonly PremiumBill[];
  by: 'PERSON' | 'YEAR';
}

/** What tells one bill of the list from another. */
const NAMES = { PERSON: insuredInWords, YEAR: ({ year }: PremiumBill) => yearInWords(year) } as const;

/** Why some of a list cannot be paid: a card a reason, headed by all it is about, with its way; and the file of who owes nothing. */
export function WhyNotPayable({ bills, by }: Props) {
  return (
    <>
      {refusalsOf(bills).map(({ code, params, of }) => (
        <RefusalBanner key={code} code={code} params={params} who={listed(of.map(NAMES[by]))} isQuiet />
      ))}
      {by === 'PERSON' &&
        bills
          .filter(({ refusal, terms }) => refusal?.code === 'FULLY_SUBSIDISED' && terms)
          .map(({ sharingId, insured }) => (
            <EnrolmentFileRow key={sharingId} sharingId={sharingId} name={insured.name} />
          ))}
    </>
  );
}
