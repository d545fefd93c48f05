import { useCallback, useState } from 'react';
import type { PersonaList } from '@/contract/demo.contract';
import type { StageBureau } from '../bureau';
import { type IsWanted, useRepeated } from './use-repeated';

/** The people change only with the world: one answer is enough for a while. */
const PAUSE_MS = 30_000;
const SOON_MS = 1500;

/** The demo's people and keys; null until they are known. `silence`: why they are not. */
export function usePersonas(bureau: StageBureau): { personas: PersonaList | null; silence: string | null } {
  const [personas, setPersonas] = useState<PersonaList | null>(null);
  const [silence, setSilence] = useState<string | null>(null);
  const read = useCallback(
    async (isWanted: IsWanted): Promise<void> => {
      const told = await bureau.listPersonas();
      if (!isWanted()) return;
      if (told.kind === 'DONE') setPersonas(told.value);
      setSilence(told.kind === 'DONE' ? null : told.words);
    },
    [bureau],
  );
  useRepeated(read, personas === null ? SOON_MS : PAUSE_MS);
  return { personas, silence };
}
