import { phoneWords as words } from '../words/phone';
import { button, element } from './element';
import type { DialogAnswer, DialogAsked } from './messages';

const choicesOf = (dialog: DialogAsked): readonly (readonly [string, DialogAnswer])[] => {
  if (dialog.kind === 'SHEET') return [...dialog.items.map((item, at) => [item, at] as const), [words.cancel, -1]];
  const confirm = [dialog.confirm, 1] as const;
  return dialog.cancel === undefined ? [confirm] : [[dialog.cancel, 0], confirm];
};

/** What closing a dialog without choosing means; undefined when it has to be answered. */
const waysOut = (dialog: DialogAsked): DialogAnswer | undefined => {
  if (dialog.kind === 'SHEET') return -1;
  return dialog.cancel === undefined ? undefined : 0;
};

function dialogBox(dialog: DialogAsked): HTMLElement {
  const box = element('div', `phone-dialog phone-dialog--${dialog.kind.toLowerCase()}`);
  box.setAttribute('role', 'dialog');
  box.setAttribute('aria-modal', 'true');
  box.setAttribute('aria-label', dialog.kind === 'SHEET' ? words.choose : `${dialog.title} ${dialog.content}`.trim());
  box.tabIndex = -1;
  if (dialog.kind === 'SHEET') return box;
  if (dialog.title) box.append(element('h2', '', dialog.title));
  if (dialog.content) box.append(element('p', '', dialog.content));
  return box;
}

/** The keyboard stays in the dialog while it is open, and goes back where it was. `behind` cannot be reached meanwhile. */
function holdKeyboard(box: HTMLElement, behind: readonly HTMLElement[]): () => void {
  const before = document.activeElement;
  for (const part of behind) part.inert = true;
  box.focus();
  return () => {
    for (const part of behind) part.inert = false;
    if (before instanceof HTMLElement) before.focus();
  };
}

/** WeChat's own pop-ups, drawn over the glass. */
export function popUps(behind: readonly HTMLElement[]) {
  const over = element('div', 'phone-over');
  const open: HTMLElement[] = [];
  const ask = (dialog: DialogAsked, onAnswer: (answer: DialogAnswer) => void): void => {
    const box = dialogBox(dialog);
    const choose = (answer: DialogAnswer): void => {
      box.remove();
      open.splice(open.indexOf(box), 1);
      letGo();
      open.at(-1)?.focus();
      if (open.length > 0) for (const part of behind) part.inert = true;
      onAnswer(answer);
    };
    box.append(...choicesOf(dialog).map(([label, answer]) => button('phone-choice', label, () => choose(answer))));
    box.addEventListener('keydown', ({ key }) => {
      const out = waysOut(dialog);
      if (key === 'Escape' && out !== undefined) choose(out);
    });
    over.append(box);
    open.push(box);
    const letGo = holdKeyboard(box, behind);
  };
  const toast = (text: string | null): void => {
    over.querySelector('.phone-toast')?.remove();
    if (text === null) return;
    const box = element('div', 'phone-toast', text);
    box.setAttribute('role', 'status');
    over.append(box);
  };
  const clear = (): void => {
    open.splice(0);
    over.replaceChildren();
    for (const part of behind) part.inert = false;
  };
  /** Something the owner of the phone should know, and what can be done about it. Null takes it away. */
  const note = (said: { readonly text: string; readonly deed: string; readonly onDeed: () => void } | null): void => {
    over.querySelector('.phone-note')?.remove();
    if (!said) return;
    const box = element('div', 'phone-note');
    box.setAttribute('role', 'status');
    const close = () => box.remove();
    box.append(element('p', '', said.text), button('phone-choice', said.deed, said.onDeed));
    box.append(button('phone-choice', words.later, close));
    over.append(box);
  };
  /** Over a glass that shows nothing: what happened, and the way out. */
  const fail = (text: string, onAgain: () => void): void => {
    clear();
    const box = element('div', 'phone-failed');
    box.setAttribute('role', 'alert');
    box.append(element('p', '', text), button('phone-choice', words.again, onAgain));
    over.append(box);
  };
  return { over, ask, toast, note, fail, clear };
}
