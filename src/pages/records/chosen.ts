import type { StatementQuery } from '@/contract/statement.contract';
import { STATEMENT_PURPOSES } from '@/domain/statement/statement-lines';
import { useScreenParam } from '@/platform/screen-param';

/** What of the statement is looked at; empty: all. It stands in the screen's address. */
export interface Chosen {
  readonly person: string;
  readonly month: string;
  readonly purpose: string;
}

export const useChosen = (): Chosen => ({
  person: useScreenParam('person'),
  month: useScreenParam('month'),
  purpose: useScreenParam('purpose'),
});

type StatementScreen = 'statement' | 'choose' | 'months' | 'export';

/** A screen of the statement that looks at the same. */
export const screenOf = (
  screen: StatementScreen,
  chosen: Partial<Chosen> & { what?: string; from?: StatementScreen },
): string => {
  const params = Object.entries(chosen).filter(([, value]) => value !== '');
  const query = params.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  return `/pages/records/${screen}/index${query && `?${query}`}`;
};

/** What the bureau is asked for. */
export const queryOf = ({ person, month, purpose }: Chosen): StatementQuery => ({
  person: person || undefined,
  month: month || undefined,
  purpose: STATEMENT_PURPOSES.find((one) => one === purpose),
});
