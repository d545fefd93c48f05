import { AnswerTable } from '@/components/answer-table';
import { Banner } from '@/components/banner';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Screen } from '@/components/screen';
import type { HallDeed } from '@/contract/hall.contract';
import { clerkWords, deedsWords, MATTER_WORDS, paperWords } from '@/copy/hall.copy';
import { momentWords } from '@/copy/wording';
import { canPrint, printScreen } from '@/platform/print';

/** What was done, on paper for the person. */
export function Slip({ slip, onNext }: { slip: HallDeed; onNext: () => void }) {
  const { receiptNo, matter, at, hall, person, proxy, relative } = slip;
  const rows = [
    { question: clerkWords.receiptNo, answer: receiptNo },
    { question: clerkWords.what, answer: MATTER_WORDS[matter] },
    { question: clerkWords.found, answer: `${person.name} ${person.idNumberMasked}` },
    ...(relative ? [{ question: clerkWords.relative, answer: relative.name }] : []),
    { question: clerkWords.at, answer: momentWords(at) },
    { question: deedsWords.by(hall), answer: proxy ? deedsWords.proxy(proxy.name) : deedsWords.noProxy },
  ];
  const next = <Button kind={canPrint ? 'secondary' : 'primary'} label={clerkWords.next} onPress={onNext} />;
  return (
    <Screen
      title={clerkWords.receipt}
      primary={canPrint ? <Button label={clerkWords.print} onPress={printScreen} /> : next}
      secondary={canPrint && next}
    >
      {!canPrint && <Banner tone='info'>{paperWords.cannotPrint}</Banner>}
      <Card>
        <AnswerTable rows={rows} />
      </Card>
    </Screen>
  );
}
