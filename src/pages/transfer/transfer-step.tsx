import type { ComponentType } from 'react';
import { Button } from '@/components/button';
import { Screen } from '@/components/screen';
import { Skeleton } from '@/components/skeleton';
import { frameWords } from '@/copy/frames.copy';
import { payeeWords } from '@/copy/payee.copy';
import { transferTerms, transferWords } from '@/copy/transfer.copy';
import { refuse } from '@/domain/outcome';
import { decideSharerInsurance } from '@/domain/person/insurance';
import { RefusalBanner } from '@/frames/refusal-banner';
import { type Person, signedIn } from '@/frames/signed-in';
import { useGuard } from '@/frames/use-guard';
import { goHome } from '@/platform/navigation';
import { isTransferUntouched, missingTransferStep, type TransferStep, transferDraft } from '@/stores/transfer.store';
import { transferScreen } from './transfer-screens';

/** Why this person moves no money here; null: they may. */
const whyNot = ({ me, profile }: Person) => {
  if (!profile.transfer) return refuse('TRANSFER_NOT_HERE', { region: profile.code });
  const insurance = decideSharerInsurance(me.insurance);
  return insurance.ok ? null : insurance;
};

const Standing = ({ step, Inside, person }: { step: TransferStep; Inside: ComponentType<Person>; person: Person }) => {
  transferDraft.use();
  const missing = () => {
    const first = missingTransferStep(transferDraft.use.getState(), step);
    return first && (isTransferUntouched() ? transferScreen(first) : `${transferScreen(first)}?then=check`);
  };
  if (useGuard({ missing, isUntouched: isTransferUntouched })) return <Inside {...person} />;
  return (
    <Screen>
      <Skeleton waitingFor={payeeWords.opening} />
    </Screen>
  );
};

/** One step of moving money, for a person whose region and insurance let it move. */
export const transferStep = (step: TransferStep, Inside: ComponentType<Person>) =>
  signedIn(function TransferStepScreen(person) {
    const no = whyNot(person);
    if (!no) return <Standing step={step} Inside={Inside} person={person} />;
    return (
      <Screen
        title={transferWords.cannot(transferTerms(person.words))}
        primary={<Button label={frameWords.backHome} onPress={() => goHome()} />}
      >
        <RefusalBanner code={no.code} params={no.params} />
      </Screen>
    );
  });
