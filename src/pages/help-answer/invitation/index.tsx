import { useState } from 'react';
import type { HelpInvitation, HelpInvitationAnswered, InvitationKey } from '@/contract/helping.contract';
import { Answered } from '../answered';
import { KeyForm } from '../key-form';
import { ReadInvitation } from '../read-invitation';

/** The one page of whoever is asked: what opens it, what it says, and three answers. Open to everybody who has the code. */
export default function AnswerInvitation() {
  const [opened, setOpened] = useState<{ by: InvitationKey; invitation: HelpInvitation } | null>(null);
  const [answered, setAnswered] = useState<HelpInvitationAnswered | null>(null);
  if (answered) return <Answered {...answered} />;
  if (opened) return <ReadInvitation {...opened} onAnswered={setAnswered} />;
  return <KeyForm onOpened={setOpened} />;
}
