import type { RegionCode } from '@/domain/region/region-profile';
import type { PlaceKind } from '@/domain/settlement/purpose';
import type { Query } from './store';

/** The till of a hospital or pharmacy: a place that settles bills. */
export interface Terminal {
  id: string;
  name: string;
  kind: PlaceKind;
  region: RegionCode;
}

export const registerTerminal = async (tx: Query, terminal: Terminal, keyHash: string): Promise<void> => {
  const { id, name, kind, region } = terminal;
  await tx.run(
    'INSERT INTO terminal (id, name, kind, region, key_hash) VALUES (:id, :name, :kind, :region, :keyHash)',
    { id, name, kind, region, keyHash },
  );
};

export const findTerminalIdByKey = async (q: Query, keyHash: string): Promise<string | null> => {
  const row = await q.one<{ id: string }>('SELECT id FROM terminal WHERE key_hash = :keyHash', { keyHash });
  return row?.id ?? null;
};

export const terminalOf = async (q: Query, id: string): Promise<Terminal> => {
  const terminal = await q.one<Terminal>('SELECT id, name, kind, region FROM terminal WHERE id = :id', { id });
  if (!terminal) throw new Error('A terminal the bureau knew is gone.');
  return terminal;
};
