import { Banner } from '@/components/banner';
import { Heading } from '@/components/heading';
import type { Settlement } from '@/contract/settlement.contract';
import { recordWords } from '@/copy/records.copy';
import { refusalSentence } from '@/copy/refusals.copy';

const words = recordWords.settlement;

/** Why shared money paid nothing, or not all: each reason with what to do. */
export function SharingNotes({ notes, shares }: Pick<Settlement, 'notes' | 'shares'>) {
  if (notes.length === 0) return null;
  return (
    <>
      <Heading level={2}>{shares.length === 0 ? words.noneShared : words.notAllShared}</Heading>
      {notes.map(({ sharingId, code }) => {
        const { happened, now } = refusalSentence(code);
        return (
          <Banner tone='info' title={happened} key={`${sharingId} ${code}`}>
            {now}
          </Banner>
        );
      })}
    </>
  );
}
