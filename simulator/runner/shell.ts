import type {
  Bar,
  DialogAnswer,
  DialogAsked,
  Failure,
  FromGlass,
  ShareCard,
  Tabs,
  ToGlass,
  Trouble,
} from '../phone/messages';

/** What this glass does with each message of the phone. */
export type Heard = { readonly [K in ToGlass['kind']]: (message: Extract<ToGlass, { kind: K }>) => void };

/** The phone around the glass: its bar, its pop-ups, its owner's settings. It is the page this one is framed in. */
export function openShell() {
  const waiting = new Map<number, (answer: DialogAnswer) => void>();
  let asked = 0;
  const say = (message: FromGlass) => window.parent.postMessage(message, window.location.origin);
  const answered = ({ id, value }: Extract<ToGlass, { kind: 'ANSWER' }>): void => {
    waiting.get(id)?.(value);
    waiting.delete(id);
  };
  const listen = (heard: Omit<Heard, 'ANSWER'>): void => {
    const all: Heard = { ...heard, ANSWER: answered };
    window.addEventListener('message', ({ source, origin, data }: MessageEvent<ToGlass>) => {
      const isFromPhone = source === window.parent && window.parent !== window && origin === window.location.origin;
      if (isFromPhone) all[data.kind](data as never);
    });
    say({ kind: 'READY' });
  };
  return {
    listen,
    bar: (bar: Bar) => say({ kind: 'BAR', bar }),
    tabs: (tabs: Tabs | null) => say({ kind: 'TABS', tabs }),
    failed: (why: Failure) => say({ kind: 'FAILED', why }),
    toast: (text: string | null) => say({ kind: 'TOAST', text }),
    trouble: (trouble: Trouble) => say({ kind: 'TROUBLE', trouble }),
    share: (card: ShareCard) => say({ kind: 'SHARED', card }),
    ask: (dialog: DialogAsked): Promise<DialogAnswer> => {
      asked += 1;
      const id = asked;
      say({ kind: 'ASK', id, dialog });
      return new Promise((resolve) => waiting.set(id, resolve));
    },
  };
}

export type Shell = ReturnType<typeof openShell>;
