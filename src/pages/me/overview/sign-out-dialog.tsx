import { useEffect, useRef } from 'react';
import { Button } from '@/components/button';
import { Dialog } from '@/components/dialog';
import { meWords } from '@/copy/me.copy';
import { goHome } from '@/platform/navigation';
import { forgetAnsweredDeeds } from '@/stores/deeds';
import { dropSession } from '@/stores/session.store';
import { leaveSession } from '@/stores/sessions';

const words = meWords.signOutDialog;

/** Home comes first; the session is dropped once this screen is gone, for a screen of nobody would ask to sign in. */
const useSignOut = () => {
  const isLeaving = useRef(false);
  useEffect(
    () => () => {
      if (!isLeaving.current) return;
      dropSession();
      forgetAnsweredDeeds();
    },
    [],
  );
  return async () => {
    await leaveSession();
    isLeaving.current = true;
    await goHome();
  };
};

interface Props {
  isOpen: boolean;
  onStay: () => void;
}

/** Asks before signing out, and says what stays on the device. */
export function SignOutDialog({ isOpen, onStay }: Props) {
  const signOut = useSignOut();
  return (
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
}
