import { useState } from 'react';
import type { Answer } from '@/api/answer';
import { listReminders, putReminderAway } from '@/api/reminder.api';
import { Banner } from '@/components/banner';
import { EmptyState } from '@/components/empty-state';
import { Leaf } from '@/components/leaf';
import { Screen } from '@/components/screen';
import { TroubleState } from '@/components/trouble-state';
import type { Reminder, ReminderList } from '@/contract/reminder.contract';
import { frameWords } from '@/copy/frames.copy';
import { reminderWords } from '@/copy/reminders.copy';
import type { RegionProfile } from '@/domain/region/region-profile';
import { AnswerView } from '@/frames/answer-view';
import { RefusalBanner } from '@/frames/refusal-banner';
import { signedIn } from '@/frames/signed-in';
import { attempt } from '@/stores/attempt';
import { useAnswer } from '@/stores/use-answer';
import { useLeavesOf } from '@/stores/use-leaves';
import { ReminderCard } from './reminder-card';
import { SeenFold } from './seen-fold';

const { none, allSeen } = reminderWords;

interface Shown {
  reminders: readonly Reminder[];
  profile: RegionProfile;
  onPutAway: (id: string) => Promise<void>;
}

function Reminders({ reminders, profile, onPutAway }: Shown) {
  const open = reminders.filter(({ isPutAway }) => !isPutAway);
  const { rows, turning } = useLeavesOf(open);
  return (
    <>
      <Leaf {...turning}>
        {rows.map((reminder) => (
          <ReminderCard key={reminder.id} reminder={reminder} profile={profile} onPutAway={onPutAway} />
        ))}
      </Leaf>
      {open.length === 0 && (
        <EmptyState drawing='paper' title={allSeen.title}>
          {allSeen.body}
        </EmptyState>
      )}
      <SeenFold seen={reminders.filter(({ isPutAway }) => isPutAway)} profile={profile} />
    </>
  );
}

const Nothing = () => (
  <EmptyState drawing='paper' title={none.title}>
    {none.body}
  </EmptyState>
);

/** Puts away, and knows at once what was: an id never comes back, another matter has another one. */
const usePuttingAway = (askAgain: () => void) => {
  const [gone, setGone] = useState<readonly string[]>([]);
  const [failed, setFailed] = useState<{ id: string; answer: Answer<ReminderList> } | null>(null);
  const putAway = async (id: string) => {
    const answer = await attempt(id, putReminderAway);
    setFailed(answer.kind === 'accepted' ? null : { id, answer });
    if (answer.kind === 'accepted') setGone((before) => [...before, id]);
    if (answer.kind === 'refused') askAgain();
  };
  return { gone, failed, putAway };
};

/** What a person should look at, one thing after the other, each with the one way to where it is decided. */
export default signedIn(function ReminderListScreen({ profile }) {
  const { asked, retry } = useAnswer('reminders', listReminders);
  const { gone, failed, putAway } = usePuttingAway(retry);
  const seen = (one: Reminder): Reminder => (gone.includes(one.id) ? { ...one, isPutAway: true } : one);
  return (
    <Screen title={reminderWords.title} lead={reminderWords.lead}>
      {gone.length > 0 && <Banner key={gone.length} tone='done' title={reminderWords.kept} isNews />}
      {failed?.answer.kind === 'refused' && <RefusalBanner code={failed.answer.code} params={failed.answer.params} />}
      {failed?.answer.kind === 'unknown' && (
        <TroubleState title={frameWords.trouble.title} onRetry={() => void putAway(failed.id)}>
          {frameWords.trouble.body}
        </TroubleState>
      )}
      <AnswerView
        asked={asked}
        retry={retry}
        waitingFor={reminderWords.waitingFor}
        empty={{ when: ({ reminders }) => reminders.length === 0, show: <Nothing /> }}
      >
        {({ reminders }) => <Reminders reminders={reminders.map(seen)} profile={profile} onPutAway={putAway} />}
      </AnswerView>
    </Screen>
  );
});
