import type { DialogAnswer, DialogAsked } from '../../phone/messages';
import { glassWords as words } from '../../words/glass';
import { answer, answeringLater, type Callbacks, type Outcome } from './callbacks';

type Answered = (said: { readonly event: 'agree' | 'disagree' | 'exposureAuthorization' }) => void;
type Hear = (resolve: Answered, info: { readonly referrer: string }) => void;

const asking: DialogAsked = {
  kind: 'MODAL',
  title: words.privacyTitle,
  content: words.privacyContent,
  confirm: words.agree,
  cancel: words.refuse,
};
const guide: DialogAsked = {
  kind: 'MODAL',
  title: words.privacyGuide,
  content: words.privacyGuideText,
  confirm: words.gotIt,
};

const refused: Outcome = { ok: false, why: 'privacy permission is not authorized' };

/** What this phone agreed to outlives the mini-program; only who forgets the phone's storage is asked anew. */
const agreed = (phone: string) => {
  const key = `privacy:${phone}`;
  return { is: () => localStorage.getItem(key) === 'agreed', keep: () => localStorage.setItem(key, 'agreed') };
};

/**
 * WeChat asks before the first interface that touches personal things: by the package's own pop-up where it listens to
 * `onNeedPrivacyAuthorization`, by WeChat's otherwise. Who refuses is asked again next time; who agreed is not.
 */
export function privacyGate(phone: string, ask: (dialog: DialogAsked) => Promise<DialogAnswer>) {
  const kept = agreed(phone);
  let own: Hear | undefined;
  const byPackage = (hear: Hear, referrer: string): Promise<boolean> =>
    new Promise((resolve) =>
      hear(({ event }) => event !== 'exposureAuthorization' && resolve(event === 'agree'), { referrer }),
    );
  const agree = async (referrer: string): Promise<boolean> => {
    if (kept.is()) return true;
    const isAgreed = own ? await byPackage(own, referrer) : (await ask(asking)) === 1;
    if (isAgreed) kept.keep();
    return isAgreed;
  };
  const behind =
    <T extends object>(name: string, api: (options?: T & Callbacks) => Promise<object>) =>
    async (options: (T & Callbacks) | undefined): Promise<object> =>
      (await agree(name)) ? api(options) : answer(name, options ?? {}, refused);
  const setting = () => ({ needAuthorization: !kept.is(), privacyContractName: words.privacyGuide });
  return {
    behind,
    apis: {
      getPrivacySetting: (options: Callbacks = {}) =>
        answer('getPrivacySetting', options, { ok: true, answer: setting() }),
      requirePrivacyAuthorize: answeringLater('requirePrivacyAuthorize', async () =>
        (await agree('requirePrivacyAuthorize')) ? { ok: true } : refused,
      ),
      openPrivacyContract: answeringLater('openPrivacyContract', async () => {
        await ask(guide);
        return { ok: true };
      }),
      onNeedPrivacyAuthorization: (hear: Hear) => {
        own = hear;
      },
    },
  };
}
