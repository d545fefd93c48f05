import type { ReactNode } from 'react';
import { Skeleton } from '@/components/skeleton';
import { TroubleState } from '@/components/trouble-state';
import { frameWords } from '@/copy/frames.copy';
import type { Asked } from '@/stores/use-answer';
import { RefusalBanner } from './refusal-banner';
import { StaleBanner } from './stale-banner';

interface Props<T> {
  asked: Asked<T>;
  retry: () => void;
  waitingFor?: string;
  rows?: number;
  /** Shown instead of the children where this says that there is nothing. */
  empty?: { when: (value: T) => boolean; show: ReactNode };
  children: (value: T) => ReactNode;
}

/** One answer of the bureau on the screen: on its way, here, empty, refused, or out of reach. */
export function AnswerView<T>({ asked, retry, waitingFor = frameWords.waiting, rows, empty, children }: Props<T>) {
  switch (asked.kind) {
    case 'loading':
      return <Skeleton waitingFor={waitingFor} {...(rows !== undefined && { rows })} />;
    case 'unknown':
      return (
        <TroubleState title={frameWords.trouble.title} onRetry={retry}>
          {frameWords.trouble.body}
        </TroubleState>
      );
    case 'refused':
      return <RefusalBanner code={asked.code} params={asked.params} />;
    case 'accepted':
      return (
        <>
          {asked.isStale && <StaleBanner retry={retry} />}
          {empty?.when(asked.value) ? empty.show : children(asked.value)}
        </>
      );
  }
}
