import type { DialogAnswer, DialogAsked } from '../../phone/messages';
import { glassWords as words } from '../../words/glass';
import { answeringLater, doing, type Outcome } from './callbacks';

interface Modal {
  readonly title?: string;
  readonly content?: string;
  readonly showCancel?: boolean;
  readonly confirmText?: string;
  readonly cancelText?: string;
  readonly editable?: boolean;
}

interface Shell {
  readonly ask: (dialog: DialogAsked) => Promise<DialogAnswer>;
  readonly toast: (text: string | null) => void;
}

/** WeChat's own limits. */
const LABEL_CHARACTERS = 4;
const SHEET_ROWS = 6;

const no = (why: string): Outcome => ({ ok: false, why });

const modal =
  ({ ask }: Shell) =>
  async ({ title = '', content = '', showCancel = true, editable = false, ...labels }: Modal): Promise<Outcome> => {
    const { confirmText: confirm = words.confirm, cancelText: cancel = words.cancel } = labels;
    if (editable) return no('editable is not simulated');
    if (confirm.length > LABEL_CHARACTERS) return no('confirmText length should not larger than 4 Chinese characters');
    if (cancel.length > LABEL_CHARACTERS) return no('cancelText length should not larger than 4 Chinese characters');
    const answer = await ask({ kind: 'MODAL', title, content, confirm, ...(showCancel && { cancel }) });
    return { ok: true, answer: { confirm: answer === 1, cancel: answer !== 1, content: null } };
  };

const sheet =
  ({ ask }: Shell) =>
  async ({ itemList }: { itemList: readonly string[] }): Promise<Outcome> => {
    if (itemList.length > SHEET_ROWS) return no('parameter error: itemList should not be larger than 6');
    const tapIndex = await ask({ kind: 'SHEET', items: itemList });
    return tapIndex < 0 ? no('cancel') : { ok: true, answer: { tapIndex } };
  };

/** WeChat's own pop-ups; the phone draws them over the glass. */
export function wxDialogs(shell: Shell) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const say = (text: string | null, forMs?: number): void => {
    clearTimeout(timer);
    shell.toast(text);
    if (forMs !== undefined) timer = setTimeout(() => shell.toast(null), forMs);
  };
  return {
    say,
    apis: {
      showModal: answeringLater('showModal', modal(shell)),
      showActionSheet: answeringLater('showActionSheet', sheet(shell)),
      showToast: doing('showToast', ({ title, duration = 1500 }: { title: string; duration?: number }) =>
        say(title, duration),
      ),
      hideToast: doing('hideToast', () => say(null)),
      showLoading: doing('showLoading', ({ title }: { title: string }) => say(title)),
      hideLoading: doing('hideLoading', () => say(null)),
    },
  };
}
