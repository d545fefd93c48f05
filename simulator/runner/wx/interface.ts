import type { DialogAnswer, DialogAsked, PhoneSettings } from '../../phone/messages';
import type { AppLife, LaunchOptions } from '../app-life';
import type { PageStack } from '../page-stack';
import type { Troubles } from '../troubles';
import { doing } from './callbacks';
import { wxClipboard } from './clipboard';
import { wxDialogs } from './dialogs';
import { wxFiles } from './files';
import { wxListeners } from './listeners';
import { wxNavigation } from './navigation';
import { privacyGate } from './privacy';
import { wxRequest } from './request';
import { selectorQuery } from './selector-query';
import { wxStorage } from './storage';
import { wxSystem } from './system';
import { watched } from './watched';

export interface Around {
  readonly phone: string;
  readonly launch: LaunchOptions;
  readonly life: AppLife;
  readonly settings: () => PhoneSettings;
  readonly stack: PageStack;
  readonly troubles: Troubles;
  readonly ask: (dialog: DialogAsked) => Promise<DialogAnswer>;
  readonly toast: (text: string | null) => void;
  readonly bar: Readonly<Record<string, unknown>>;
  readonly pull: { readonly start: () => void; readonly stop: () => void };
}

const putKeyboardAway = (): void => {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
};

function apisOf(around: Around) {
  const { phone, troubles, stack, pull } = around;
  const privacy = privacyGate(phone, around.ask);
  const dialogs = wxDialogs(around);
  const clipboard = wxClipboard(dialogs.say);
  return {
    ...wxStorage(phone),
    ...wxSystem(around),
    ...wxFiles(dialogs.say),
    ...wxNavigation(stack, troubles),
    ...dialogs.apis,
    ...around.bar,
    ...privacy.apis,
    setClipboardData: privacy.behind('setClipboardData', clipboard.setClipboardData),
    getClipboardData: privacy.behind('getClipboardData', clipboard.getClipboardData),
    request: wxRequest({ phone, troubles }),
    createSelectorQuery: () => selectorQuery(stack, troubles),
    nextTick: (work: () => void) => void Promise.resolve().then(work),
    startPullDownRefresh: doing('startPullDownRefresh', pull.start),
    stopPullDownRefresh: doing('stopPullDownRefresh', pull.stop),
    hideKeyboard: doing('hideKeyboard', putKeyboardAway),
  };
}

/** All of `wx` that this phone has. */
export function wxInterface(around: Around) {
  const { apis: heard, themeChanged } = wxListeners(around.troubles);
  const apis: Record<string, unknown> = { ...apisOf(around), ...heard };
  apis.canIUse = (schema: string) => (schema.split('.')[0] ?? '') in apis;
  return { wx: watched('wx', apis, around.troubles), themeChanged };
}
