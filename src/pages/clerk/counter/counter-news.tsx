import { Banner } from '@/components/banner';
import { clerkWords } from '@/copy/clerk.copy';
import { Lines } from '@/frames/lines';
import { RefusalBanner } from '@/frames/refusal-banner';
import type { CounterNews } from './use-counter';

/** What the bureau answered, where it was not a yes. */
export function News({ news }: { news: NonNullable<CounterNews> }) {
  if (news.kind === 'refused') return <RefusalBanner code={news.code} params={news.params} isForStaff />;
  return (
    <Banner tone='waiting' title={clerkWords.silent.title} isNews>
      {clerkWords.silent.body}
    </Banner>
  );
}

/** Everything that is wrong, on top: the fields may be below. */
export function Wrong({ lines }: { lines: readonly string[] }) {
  return (
    <Banner tone='refused' title={clerkWords.errors(lines.length)} isNews>
      <Lines lines={lines} />
    </Banner>
  );
}
