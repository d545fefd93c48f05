import { readNotice } from '@/api/notice.api';
import { Banner } from '@/components/banner';
import { Button } from '@/components/button';
import { Screen } from '@/components/screen';
import { titleOnLines } from '@/copy/add-relative.copy';
import { clerkWords } from '@/copy/clerk.copy';
import { paperWords } from '@/copy/hall.copy';
import { versionInWords } from '@/copy/sharing.copy';
import type { NoticeKind, NoticePublisher } from '@/domain/consent/consent';
import type { RegionCode } from '@/domain/region/region-profile';
import { REGIONS } from '@/domain/region/regions';
import { AnswerView } from '@/frames/answer-view';
import { HallPaper, type PaperLine } from '@/frames/hall-paper';
import { canPrint, printScreen } from '@/platform/print';
import { useAnswer } from '@/stores/use-answer';
import type { Served } from './served';
import { ownLines, pledgeLines, premiumLines, proxyLines, quotaLines, transferLines } from './sheet-facts';

export type SheetKind = 'SHARING' | 'TRANSFER' | 'QUOTA' | 'PREMIUM' | 'PROXY';
type PromiseKind = Exclude<SheetKind, 'PROXY'>;

/** The very text the deed will name: the pledge in force, or the notice where there is no pledge. */
const textOf = (kind: PromiseKind, region: RegionCode): { text: NoticeKind; publisher: NoticePublisher } => {
  if (kind === 'QUOTA') return { text: 'CROSS_PROVINCE_RELATIVE_NOTICE', publisher: 'national' };
  if (kind === 'PREMIUM') return { text: 'PREMIUM_PLEDGE', publisher: region };
  const isSigned = kind === 'SHARING' && REGIONS[region].sharing.pledge === 'SIGNED';
  return { text: isSigned ? 'SHARING_PLEDGE' : 'SHARING_NOTICE', publisher: region };
};

const FACTS: Readonly<Record<PromiseKind, (served: Served) => PaperLine[]>> = {
  SHARING: pledgeLines,
  TRANSFER: transferLines,
  QUOTA: quotaLines,
  PREMIUM: premiumLines,
};

function PromiseSheet({ kind, served }: { kind: PromiseKind; served: Served }) {
  const { text, publisher } = textOf(kind, served.person.region);
  const { asked, retry } = useAnswer(text, () => readNotice(text, publisher));
  return (
    <AnswerView asked={asked} retry={retry} rows={5}>
      {({ title, paragraphs, version }) => (
        <HallPaper
          title={titleOnLines(title)}
          facts={[...ownLines(served), ...FACTS[kind](served)]}
          lines={[...paragraphs, paperWords.agreed(title, versionInWords(version))]}
        />
      )}
    </AnswerView>
  );
}

function ProxySheet({ served }: { served: Served }) {
  const { title, lines, proxySign } = paperWords.PROXY;
  return (
    <HallPaper
      title={title}
      facts={[...ownLines(served), ...proxyLines(served)]}
      lines={lines}
      signers={[paperWords.sign, proxySign]}
    />
  );
}

/** A paper for the person at the counter, filled in with what the clerk has typed, to print and sign. */
export function Sheet({ kind, served, onBack }: { kind: SheetKind; served: Served; onBack: () => void }) {
  const back = <Button kind={canPrint ? 'secondary' : 'primary'} label={clerkWords.backToForm} onPress={onBack} />;
  return (
    <Screen
      hasBack={false}
      primary={canPrint ? <Button label={paperWords.print} onPress={printScreen} /> : back}
      secondary={canPrint && back}
    >
      {!canPrint && <Banner tone='info'>{paperWords.cannotPrint}</Banner>}
      {kind === 'PROXY' ? <ProxySheet served={served} /> : <PromiseSheet kind={kind} served={served} />}
    </Screen>
  );
}
