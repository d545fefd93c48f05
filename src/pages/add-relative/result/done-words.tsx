import { Button } from '@/components/button';
import type { Sharing } from '@/contract/sharing.contract';
import { addRelativeWords } from '@/copy/add-relative.copy';
import { agreementWords } from '@/copy/agreement.copy';
import { frameWords } from '@/copy/frames.copy';
import { kinshipToReader } from '@/copy/kinship.copy';
import { REGION_COPIES } from '@/copy/regions/region-copies';
import { codeOfRelative, dueInWords } from '@/copy/sharing.copy';
import { dayWords, momentWords, withNote } from '@/copy/wording';
import { maskName } from '@/domain/person/masking';
import { REGIONS } from '@/domain/region/regions';
import { CASE_STAGES } from '@/domain/sharing/stages';
import type { DoneWords } from '@/frames/deed-result';
import { lastsRow, termsRows } from '@/frames/terms-rows';
import { goTo } from '@/platform/navigation';

const { result } = addRelativeWords;

/** A case is only applied for; elsewhere the two share from now on, or from the first day. */
const outcomeOf = (sharing: Sharing, name: string): Pick<DoneWords, 'tone' | 'word' | 'sentence' | 'next'> => {
  const { stage, terms, region } = sharing;
  const { begin, relative } = REGION_COPIES[region];
  const { applied } = result;
  const { asked } = agreementWords;
  if (stage === 'PROPOSED')
    return { tone: 'waiting', word: asked.word, sentence: asked.sentence(name), next: asked.next };
  if (CASE_STAGES.includes(stage))
    return {
      tone: 'waiting',
      word: applied.word,
      sentence: applied.sentence(name),
      next: applied.next(dueInWords(sharing) ?? ''),
    };
  const sentence = stage === 'SCHEDULED' ? result.fromDay(name, dayWords(terms.firstDay)) : result.sentence(name);
  return { word: result.word(begin.name), sentence, next: result.next(relative) };
};

/** The sharing itself, and the relative's medical code where the binding brought it. */
function Onward({ sharing: { id, familyCodeId, region }, name }: { sharing: Sharing; name: string }) {
  return (
    <>
      {familyCodeId !== null && (
        <Button
          kind='quiet'
          label={codeOfRelative.show(name)}
          onPress={() => goTo(`/pages/family-code/code/index?id=${familyCodeId}`)}
        />
      )}
      <Button
        kind='quiet'
        label={result.see(REGION_COPIES[region].relative)}
        onPress={() => goTo(`/pages/one-relative/overview/index?id=${id}`)}
      />
    </>
  );
}

/** What the result says of a new sharing. */
export const doneWords = (sharing: Sharing): DoneWords => {
  const { id, other, kinship, side, terms, startedAt, region } = sharing;
  const name = maskName(other.name);
  const hasDays = REGIONS[region].sharing.days !== 'NONE';
  return {
    ...outcomeOf(sharing, name),
    rows: [
      { question: result.who, answer: withNote(name, kinshipToReader(kinship, side)) },
      ...termsRows(REGIONS[region], terms),
      { question: hasDays ? result.askedAt : result.since, answer: momentWords(startedAt) },
      ...lastsRow(REGIONS[region], terms),
      { question: frameWords.reference, answer: id },
    ],
    more: <Onward sharing={sharing} name={name} />,
  };
};
