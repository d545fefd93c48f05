import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import { StateWord } from '@/components/state-word';
import type { HandedInList } from '@/contract/employer.contract';
import { officeWords } from '@/copy/employer.copy';
import { kinshipToReader } from '@/copy/kinship.copy';
import { momentWords } from '@/copy/wording';
import { maskName } from '@/domain/person/masking';

const TONES = { WAITING: 'waiting', CONFIRMED: 'done', DECLINED: 'ended' } as const;

/** What the office handed in, newest first, and what the employees answered. */
export function HandedIn({ applications }: HandedInList) {
  if (applications.length === 0) return null;
  return (
    <RowList title={officeWords.list}>
      {applications.map(({ id, employee, relative, kinship, state, askedAt }) => (
        <Row
          key={id}
          name={officeWords.pair(employee.name, maskName(relative.name), kinshipToReader(kinship, 'SHARER'))}
          meaning={momentWords(askedAt)}
          state={<StateWord tone={TONES[state]}>{officeWords.states[state]}</StateWord>}
        />
      ))}
    </RowList>
  );
}
