import { glassWords as words } from '../../words/glass';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

const look = `
  :host { position: fixed; inset: 0; z-index: 100; display: flex; align-items: flex-end; background: rgb(0 0 0 / 48%); font: 17px/1.5 sans-serif; }
  [role=dialog] { box-sizing: border-box; width: 100%; padding: 16px; border-radius: 14px 14px 0 0; background: Canvas; color: CanvasText; }
  .row { display: flex; gap: 12px; margin-top: 12px; }
  select, button { flex: 1; min-height: 52px; min-width: 0; font: inherit; }
`;

const names = [words.year, words.month, words.day];

/** A sheet with one wheel beside another. Undefined when the person closes it without choosing. */
export function openWheels(
  wheels: readonly (readonly Choice[])[],
  chosen: readonly string[],
): Promise<readonly string[] | undefined> {
  const host = document.createElement('wx-wheels');
  const sheet = host.attachShadow({ mode: 'open' });
  const selects = wheels.map((choices, at) => {
    const select = document.createElement('select');
    select.setAttribute('aria-label', wheels.length > 1 ? (names[at] ?? '') : words.choose);
    select.append(...choices.map(({ value, label }) => new Option(label, value)));
    select.value = chosen[at] ?? choices[0]?.value ?? '';
    return select;
  });
  const button = (label: string) => Object.assign(document.createElement('button'), { textContent: label });
  const [cancel, confirm] = [button(words.cancel), button(words.confirm)];
  const row = (...children: HTMLElement[]) => {
    const box = Object.assign(document.createElement('div'), { className: 'row' });
    box.append(...children);
    return box;
  };
  const dialog = document.createElement('div');
  dialog.setAttribute('role', 'dialog');
  dialog.setAttribute('aria-modal', 'true');
  dialog.setAttribute('aria-label', words.choose);
  dialog.append(row(...selects), row(cancel, confirm));
  sheet.append(Object.assign(document.createElement('style'), { textContent: look }), dialog);
  const before = document.activeElement;
  document.body.append(host);
  selects[0]?.focus();
  return new Promise((resolve) => {
    const close = (answer: readonly string[] | undefined) => {
      host.remove();
      if (before instanceof HTMLElement) before.focus();
      resolve(answer);
    };
    host.addEventListener('keydown', ({ key }) => key === 'Escape' && close(undefined));
    cancel.onclick = () => close(undefined);
    confirm.onclick = () => close(selects.map(({ value }) => value));
  });
}
