import { Banner } from '@/components/banner';
import { Heading } from '@/components/heading';
import type { Settlement } from '@/contract/settlement.contract';
import { recordWords } from '@/copy/records.copy';
import { refusalSentence } from '@/copy/refusals.copy';

const words = recordWords.settlement;

/** Why part of a bill was left to cash: each reason once, with what to do. Where nothing was left, there is nothing to explain. */
export function SharingNotes({ notes, shares, cashFen }: Pick<Settlement, 'notes' | 'shares' | 'cashFen'>) {
  const codes = [...new Set(notes.map(({ code }) => code))];
  if (cashFen === 0 || codes.length === 0) return null;
  return (
    <>
      <Heading level={2}>{shares.length === 0 ? words.noneShared : words.notAllShared}</Heading>
      {codes.map((code) => {
        const { happened, now } = refusalSentence(code);
        return (
          <Banner tone='info' title={happened} key={code}>
            {now}
          </Banner>
        );
      })}
    </>
  );
}
