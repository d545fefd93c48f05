import type { MarkKind } from './cipher';

/** A column whose text rests sealed, and the mark by which a row is found without opening it. */
export interface SealedColumn {
  table: string;
  /** What names a row; a sealed text opens in its own row only. */
  key: string;
  column: string;
  /** The one row of its table that is sealed; left out: all are. */
  only?: string;
  mark: { column: string; kind: MarkKind; of: (text: string) => string } | null;
}

const itself = (text: string): string => text;

/** Every text that rests sealed; a test holds the schema to it. */
export const SEALED = {
  ID_NUMBER: {
    table: 'person',
    key: 'id',
    column: 'id_number_sealed',
    mark: { column: 'id_number_mark', kind: 'ID_NUMBER', of: itself },
  },
  PHONE: {
    table: 'person',
    key: 'id',
    column: 'phone_sealed',
    mark: { column: 'phone_mark', kind: 'PHONE', of: itself },
  },
  SMS: {
    table: 'sms',
    key: 'id',
    column: 'content_sealed',
    mark: { column: 'phone_mark', kind: 'PHONE', of: (content) => JSON.parse(content).phone },
  },
  REGISTERED_PHONE: { table: 'hall_deed', key: 'id', column: 'phone_sealed', mark: null },
  PROXY: { table: 'hall_deed', key: 'id', column: 'proxy_id_number_sealed', mark: null },
  HANDED_IN: {
    table: 'employer_application',
    key: 'id',
    column: 'relative_id_number_sealed',
    mark: { column: 'relative_id_number_mark', kind: 'ID_NUMBER', of: itself },
  },
  SECRET: { table: 'meta', key: 'key', column: 'value', only: 'SECRET', mark: null },
} as const satisfies Record<string, SealedColumn>;

export type Sealed = keyof typeof SEALED;

export const placeOf = (sealed: Sealed, row: string): string => {
  const { table, column }: SealedColumn = SEALED[sealed];
  return `${table}.${column}:${row}`;
};
