import { type AnswerRow, AnswerTable } from '@/components/answer-table';
import { Card } from '@/components/card';
import { Heading } from '@/components/heading';
import { Paragraphs } from '@/components/paragraphs';
import type { Notice } from '@/contract/notice.contract';
import { addRelativeWords } from '@/copy/add-relative.copy';
import { Lines } from './lines';

const { pledge: say } = addRelativeWords;

interface Props {
  pledge: Pick<Notice, 'summary' | 'paragraphs'>;
  /** The facts of this case; null while they are not known. */
  facts: readonly AnswerRow[] | null;
  /** What stands above the facts. */
  about?: string;
}

/** A pledge: what it is given for, the sentences that say it all, and the whole of it. */
export function PledgeText({ pledge: { summary, paragraphs }, facts, about = say.facts }: Props) {
  return (
    <>
      {facts && (
        <Card title={about}>
          <AnswerTable rows={facts} />
        </Card>
      )}
      <Card kind='tint'>
        <Lines lines={summary} />
      </Card>
      <Heading level={2}>{say.text}</Heading>
      <Paragraphs items={paragraphs} />
    </>
  );
}
