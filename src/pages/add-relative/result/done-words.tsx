import { Button } from '@/components/button';
import type { Sharing } from '@/contract/sharing.contract';
import { addRelativeWords } from '@/copy/add-relative.copy';
import { frameWords } from '@/copy/frames.copy';
import { kinshipToReader } from '@/copy/kinship.copy';
import { dueInWords } from '@/copy/sharing.copy';
import { dayWords, momentWords } from '@/copy/wording';
import { maskName } from '@/domain/person/masking';
import { REGIONS } from '@/domain/region/regions';
import { CASE_STAGES } from '@/domain/sharing/stages';
import type { DoneWords } from '@/frames/deed-result';
import { termsRows } from '@/frames/terms-rows';
import { goTo } from '@/platform/navigation';

const { result } = addRelativeWords;

/** A case is only applied for; elsewhere the two share from now on, or from the first day. */
const outcomeOf = (sharing: Sharing, name: string): Pick<DoneWords, 'word' | 'sentence' | 'next'> => {
  const { stage, terms } = sharing;
  const { applied } = result;
  if (CASE_STAGES.includes(stage))
    return { word: applied.word, sentence: applied.sentence(name), next: applied.next(dueInWords(sharing) ?? '') };
  const sentence = stage === 'SCHEDULED' ? result.fromDay(name, dayWords(terms.firstDay)) : result.sentence(name);
  return { word: result.word, sentence, next: result.next };
};

/** What the result says of a new sharing. */
export const doneWords = (sharing: Sharing): DoneWords => {
  const { id, other, kinship, side, terms, startedAt, region } = sharing;
  const name = maskName(other.name);
  const hasDays = REGIONS[region].sharing.days !== 'NONE';
  return {
    ...outcomeOf(sharing, name),
    rows: [
      { question: result.relative, answer: `${name}（${kinshipToReader(kinship, side)}）` },
      ...termsRows(REGIONS[region], terms),
      { question: hasDays ? result.askedAt : result.since, answer: momentWords(startedAt) },
      { question: frameWords.reference, answer: id },
    ],
    more: (
      <Button kind='quiet' label={result.see} onPress={() => goTo(`/pages/one-relative/overview/index?id=${id}`)} />
    ),
  };
};
