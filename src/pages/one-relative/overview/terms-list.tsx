import { Money } from '@/components/money';
import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import { StateWord } from '@/components/state-word';
import type { Sharing } from '@/contract/sharing.contract';
import { oneRelativeWords } from '@/copy/one-relative.copy';
import { USE_WORDS } from '@/copy/purpose.copy';
import { termsWords } from '@/copy/sharing.copy';
import { REGIONS } from '@/domain/region/regions';
import { OVER_STAGES } from '@/domain/sharing/stages';

const say = oneRelativeWords.overview;

/** Every use the region knows, and whether it is allowed; of an ended sharing, whether it was. */
export function TermsList({ sharing }: { sharing: Sharing }) {
  const isActive = !OVER_STAGES.includes(sharing.stage);
  const { uses, ceilingFen } = sharing.terms;
  const wordFor = (isAllowed: boolean) => {
    const word = isAllowed ? say.allowed : say.notAllowed;
    return isActive ? <StateWord tone={isAllowed ? 'done' : 'ended'}>{word}</StateWord> : word;
  };
  return (
    <RowList title={say.terms(isActive)}>
      {REGIONS[sharing.region].sharing.uses.map((use) => (
        <Row key={use} name={USE_WORDS[use].name} state={wordFor(uses.includes(use))} />
      ))}
      {ceilingFen !== null && <Row name={termsWords.ceiling} state={<Money amountFen={ceilingFen} />} />}
    </RowList>
  );
}
