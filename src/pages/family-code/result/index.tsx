import type { RefusedAnswer } from '@/api/answer';
import { Button } from '@/components/button';
import type { FamilyCode } from '@/contract/family-code.contract';
import { familyCodeWords } from '@/copy/family-code.copy';
import { frameWords } from '@/copy/frames.copy';
import { momentWords } from '@/copy/wording';
import { maskName } from '@/domain/person/masking';
import { DeedResult, type DoneWords, type Repair } from '@/frames/deed-result';
import { signedIn } from '@/frames/signed-in';
import { replaceWith } from '@/platform/navigation';
import { useScreenParam } from '@/platform/screen-param';
import { familyCode } from '@/stores/family-code.store';
import { sendFamilyCode } from '@/stores/family-code-request';
import { useDeed } from '@/stores/use-deed';
import { familyCodeScreen } from '../screens';

const { result: say } = familyCodeWords;

const doneWords = ({ id, other, begunAt }: FamilyCode): DoneWords => {
  const name = maskName(other.name);
  return {
    word: say.word,
    sentence: say.sentence(name),
    rows: [
      { question: say.who, answer: name },
      { question: say.at, answer: momentWords(begunAt) },
      { question: frameWords.reference, answer: id },
    ],
    next: say.next,
    more: <Button kind='quiet' label={say.open} onPress={() => replaceWith(`${familyCodeScreen('code')}?id=${id}`)} />,
  };
};

/** The one place that repairs a no: the form, the confirmation, the text, or the list. */
const repair = ({ field }: RefusedAnswer): Repair => {
  const at = field ?? '';
  if (/^(relative|kinship)/.test(at))
    return { label: say.repair, onPress: () => replaceWith(familyCodeScreen('form')) };
  if (at === 'confirmation') {
    return { label: say.reconfirm, onPress: () => replaceWith(familyCodeScreen('confirm')) };
  }
  if (at.startsWith('consent')) {
    const reread = () => {
      familyCode.fill({ notice: null, pledge: null });
      return replaceWith(familyCodeScreen('notice'));
    };
    return { label: say.reread, onPress: reread };
  }
  return { label: say.list, onPress: () => replaceWith(familyCodeScreen('list')) };
};

/** What became of it; opened again, it asks with the same key and gets the same answer. */
export default signedIn(function FamilyCodeResult() {
  const { state, askAgain } = useDeed(useScreenParam('key'), 'startFamilyCode', sendFamilyCode);
  return <DeedResult state={state} askAgain={askAgain} done={doneWords} repair={repair} />;
});
