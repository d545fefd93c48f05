import { Button } from '@/components/button';
import { Dialog } from '@/components/dialog';
import { meWords } from '@/copy/me.copy';
import { goHome } from '@/platform/navigation';
import { dropSession } from '@/stores/session.store';
import { leaveSession } from '@/stores/sessions';

const words = meWords.signOutDialog;

/** Home comes first, so that no screen of the person is left to ask who is signed in. */
const signOut = async () => {
  await leaveSession();
  await goHome();
  dropSession();
};

interface Props {
  isOpen: boolean;
  onStay: () => void;
}

/** Asks before signing out, and says what stays on the device. */
export const SignOutDialog = ({ isOpen, onStay }: Props) => (
  <Dialog
    isOpen={isOpen}
    title={words.title}
    onClose={onStay}
    footer={
      <>
        <Button label={words.confirm} busyLabel={meWords.signingOut} onPress={signOut} />
        <Button kind='secondary' label={words.stay} onPress={onStay} />
      </>
    }
  >
    {words.body}
  </Dialog>
);
