import { Leaf } from '@/components/leaf';
import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import { StateWord } from '@/components/state-word';
import type { HelpDeedLine } from '@/contract/helping.contract';
import { helpDeedInWords } from '@/copy/help-deeds.copy';
import { helpingWords } from '@/copy/helping.copy';
import { useLeavesOf } from '@/stores/use-leaves';

/** What was done, refused or failed in the person's name; both read the same. */
export function DeedList({ deeds }: { deeds: readonly HelpDeedLine[] }) {
  const { rows, turning } = useLeavesOf(deeds);
  return (
    <Leaf {...turning}>
      <RowList title={helpingWords.one.deeds}>
        {rows.map((deed) => {
          const { name, meaning, state, tone } = helpDeedInWords(deed);
          const key = `${deed.at} ${deed.what} ${deeds.indexOf(deed)}`;
          return <Row key={key} name={name} meaning={meaning} state={<StateWord tone={tone}>{state}</StateWord>} />;
        })}
      </RowList>
    </Leaf>
  );
}
