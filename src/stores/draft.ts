import { create, type StoreApi, type UseBoundStore } from 'zustand';
import { readHelpingNow } from '@/api/helping-now';
import { deviceNowMs } from '@/platform/clock';
import { forgetStored, readStored, writeStored } from '@/platform/storage';

const KEPT = 'drafts';
const KEPT_MS = 7 * 24 * 60 * 60 * 1000;

interface KeptDraft {
  atMs: number;
  /** The consent in whose name it is filled in; none: one's own. */
  helpingId?: string;
  values: object;
}

interface Form {
  reset: () => void;
  /** As it was left by whoever this device acts for now. */
  reload: () => void;
}

const forms = new Set<Form>();

const readDrafts = (): Record<string, KeptDraft> => (readStored(KEPT) as Record<string, KeptDraft> | undefined) ?? {};

/** Each in whose name one acts has a draft of their own. */
const keyOf = (name: string): string => {
  const helpingId = readHelpingNow()?.id;
  return helpingId === undefined ? name : `${name} ${helpingId}`;
};

const readDraft = <T extends object>(name: string, empty: T): T => {
  const kept = readDrafts()[keyOf(name)];
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
  const reset = () => use.setState(empty, true);
  forms.add({ reset, reload: () => use.setState(readDraft(name, empty), true) });
  return {
    use,
    fill: (values) => {
      use.setState(values);
      const helpingId = readHelpingNow()?.id;
      const draft = { atMs: deviceNowMs(), ...(helpingId !== undefined && { helpingId }), values: use.getState() };
      writeStored(KEPT, { ...readDrafts(), [keyOf(name)]: draft });
    },
    clear: () => {
      reset();
      const { [keyOf(name)]: _, ...others } = readDrafts();
      writeStored(KEPT, others);
    },
  };
};

/** On this device, another person begins with empty forms. */
export const forgetDrafts = (): void => {
  forgetStored(KEPT);
  for (const { reset } of forms) reset();
};

/** In another's name, or in one's own again: one's own drafts wait, those of whoever was left are forgotten. */
export const changeDrafts = (): void => {
  const now = readHelpingNow()?.id;
  const isKept = ({ helpingId }: KeptDraft): boolean => helpingId === undefined || helpingId === now;
  writeStored(KEPT, Object.fromEntries(Object.entries(readDrafts()).filter(([, draft]) => isKept(draft))));
  for (const { reload } of forms) reload();
};
