import { AnswerTable } from '@/components/answer-table';
import { Card } from '@/components/card';
import { StateWord } from '@/components/state-word';
import type { Sharing } from '@/contract/sharing.contract';
import { oneRelativeWords } from '@/copy/one-relative.copy';
import { USE_WORDS } from '@/copy/purpose.copy';
import { REGIONS } from '@/domain/region/regions';

const say = oneRelativeWords.overview;

/** Every use the region knows, and whether it is allowed. */
export function TermsCard({ sharing }: { sharing: Sharing }) {
  const rows = REGIONS[sharing.region].sharing.uses.map((use) => ({
    question: USE_WORDS[use].name,
    answer: sharing.uses.includes(use) ? (
      <StateWord tone='done'>{say.allowed}</StateWord>
    ) : (
      <StateWord tone='ended'>{say.notAllowed}</StateWord>
    ),
  }));
  return (
    <Card title={say.terms}>
      <AnswerTable rows={rows} />
    </Card>
  );
}
