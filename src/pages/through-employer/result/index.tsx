import type { RefusedAnswer } from '@/api/answer';
import { confirmEmployerApplication } from '@/api/employer.api';
import { Button } from '@/components/button';
import type { ConfirmApplicationRequest } from '@/contract/employer.contract';
import type { Sharing } from '@/contract/sharing.contract';
import { addRelativeWords } from '@/copy/add-relative.copy';
import { applicationWords } from '@/copy/employer.copy';
import { frameWords } from '@/copy/frames.copy';
import { kinshipToReader } from '@/copy/kinship.copy';
import { REGION_COPIES } from '@/copy/regions/region-copies';
import { dueInWords } from '@/copy/sharing.copy';
import { dayWords, momentWords, withNote } from '@/copy/wording';
import { maskName } from '@/domain/person/masking';
import { REGIONS } from '@/domain/region/regions';
import { CASE_STAGES } from '@/domain/sharing/stages';
import { acrossProvinces } from '@/frames/across-provinces';
import { DeedResult, type DoneWords, type Repair } from '@/frames/deed-result';
import { wayElsewhere } from '@/frames/nothing-to-mend';
import { signedIn } from '@/frames/signed-in';
import { lastsRow, termsRows } from '@/frames/terms-rows';
import { goTo, replaceWith } from '@/platform/navigation';
import { useScreenParam } from '@/platform/screen-param';
import { application } from '@/stores/application.store';
import { type Deed, findDeed } from '@/stores/deeds';
import { useDeed } from '@/stores/use-deed';
import { applicationScreen } from '../screens';

const { done: say } = applicationWords;
const { result } = addRelativeWords;

/** A case is only applied for; elsewhere the two share from now on, or from the first day. */
const outcomeOf = (sharing: Sharing, name: string): Pick<DoneWords, 'tone' | 'word' | 'sentence' | 'next'> => {
  const { stage, terms, region } = sharing;
  const { begin, relative } = REGION_COPIES[region];
  if (CASE_STAGES.includes(stage))
    return {
      tone: 'waiting',
      word: say.applied,
      sentence: result.applied.sentence(name),
      next: result.applied.next(dueInWords(sharing) ?? ''),
    };
  const sentence = stage === 'SCHEDULED' ? result.fromDay(name, dayWords(terms.firstDay)) : result.sentence(name);
  return { word: result.word(begin.name), sentence, next: result.next(relative) };
};

const doneWords = (sharing: Sharing): DoneWords => {
  const { id, other, kinship, side, region, terms, startedAt, throughEmployer } = sharing;
  const name = maskName(other.name);
  return {
    ...outcomeOf(sharing, name),
    rows: [
      { question: result.who, answer: withNote(name, kinshipToReader(kinship, side)) },
      ...(throughEmployer === null
        ? []
        : [{ question: say.through, answer: applicationWords.throughEmployer(throughEmployer, side) }]),
      ...termsRows(REGIONS[region], terms),
      { question: result.askedAt, answer: momentWords(startedAt) },
      ...lastsRow(REGIONS[region], terms),
      { question: frameWords.reference, answer: id },
    ],
    more: (
      <Button
        kind='quiet'
        label={result.see(REGION_COPIES[region].relative)}
        onPress={() => goTo(`/pages/one-relative/overview/index?id=${id}`)}
      />
    ),
  };
};

/** Sends what was confirmed; once it is done, its draft has served. */
const send = async (deed: Deed) => {
  const body = deed.body as ConfirmApplicationRequest;
  const answer = await confirmEmployerApplication(deed.target ?? '', body, deed.key);
  if (answer.kind === 'accepted') application.clear();
  return answer;
};

/** What became of it; opened again, it asks with the same key and gets the same answer. */
export default signedIn(function ApplicationResult({ profile }) {
  const key = useScreenParam('key');
  const { state, askAgain } = useDeed(key, 'confirmEmployerApplication', send);
  const again = () => {
    application.clear();
    return replaceWith(applicationScreen('application', findDeed(key, 'confirmEmployerApplication')?.target ?? ''));
  };
  const repair = ({ code }: RefusedAnswer): Repair | null => {
    if (code === 'OTHER_PROVINCE') return acrossProvinces(profile);
    const elsewhere = wayElsewhere(code);
    return elsewhere === undefined ? { label: applicationWords.again, onPress: again } : elsewhere;
  };
  return <DeedResult state={state} askAgain={askAgain} done={doneWords} repair={repair} />;
});
