import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import type { HallDeedList } from '@/contract/hall.contract';
import { deedsWords } from '@/copy/hall.copy';
import { momentWords } from '@/copy/wording';

/** Which clerk looked me up, at which hall and when, also where nothing was done. */
export function Lookups({ lookups }: Pick<HallDeedList, 'lookups'>) {
  if (lookups.length === 0) return null;
  return (
    <RowList title={deedsWords.lookups}>
      {lookups.map(({ id, hall, clerk, at }) => (
        <Row key={id} name={deedsWords.lookedUp(hall)} meaning={deedsWords.clerk(clerk)} state={momentWords(at)} />
      ))}
    </RowList>
  );
}
