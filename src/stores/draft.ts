import { create, type StoreApi, type UseBoundStore } from 'zustand';
import { deviceNowMs } from '@/platform/clock';
import { forgetStored, readStored, writeStored } from '@/platform/storage';

const KEPT = 'drafts';
const KEPT_MS = 7 * 24 * 60 * 60 * 1000;

interface KeptDraft {
  atMs: number;
  values: object;
}

const resets = new Set<() => void>();

const readDrafts = (): Record<string, KeptDraft> => (readStored(KEPT) as Record<string, KeptDraft> | undefined) ?? {};

const readDraft = <T extends object>(name: string, empty: T): T => {
  const kept = readDrafts()[name];
  return kept && kept.atMs > deviceNowMs() - KEPT_MS ? { ...empty, ...kept.values } : empty;
};

export interface Draft<T extends object> {
  use: UseBoundStore<StoreApi<T>>;
  fill: (values: Partial<T>) => void;
  clear: () => void;
}

/** What a person has filled in so far in one flow: survives leaving, kept seven days on the device. */
export const createDraft = <T extends object>(name: string, empty: T): Draft<T> => {
  const use = create<T>(() => readDraft(name, empty));
  resets.add(() => use.setState(empty, true));
  return {
    use,
    fill: (values) => {
      use.setState(values);
      writeStored(KEPT, { ...readDrafts(), [name]: { atMs: deviceNowMs(), values: use.getState() } });
    },
    clear: () => {
      use.setState(empty, true);
      const { [name]: _, ...others } = readDrafts();
      writeStored(KEPT, others);
    },
  };
};

/** On this device, another person begins with empty forms. */
export const forgetDrafts = (): void => {
  forgetStored(KEPT);
  for (const reset of resets) reset();
};
