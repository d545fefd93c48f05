import type { ReactNode } from 'react';
import { EmptyState } from '@/components/empty-state';
import { recordWords } from '@/copy/records.copy';
import { AnswerView } from '@/frames/answer-view';
import type { Asked } from '@/stores/use-answer';

interface Props<T> {
  asked: Asked<T>;
  retry: () => unknown;
  isEmpty: (list: T) => boolean;
  none: { title: string; body: string; action?: ReactNode };
  children: (list: T) => ReactNode;
}

/** One kind of records: being read, none yet, or there. */
export const RecordsView = <T,>({ asked, retry, isEmpty, none: { title, body, action }, children }: Props<T>) => {
  const show = (
    <EmptyState drawing='paper' title={title} action={action}>
      {body}
    </EmptyState>
  );
  return (
    <AnswerView asked={asked} retry={retry} waitingFor={recordWords.waitingFor} empty={{ when: isEmpty, show }}>
      {children}
    </AnswerView>
  );
};
