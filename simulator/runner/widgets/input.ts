import { Widget } from './widget';

const keyboards: Readonly<Record<string, string>> = {
  number: 'numeric',
  digit: 'decimal',
  idcard: 'text',
  text: 'text',
};

/** WeChat lets a person type this much when the package says nothing; -1 is without end. */
const USUAL_LENGTH = 140;

/** WeChat's `<input>`: what is typed is told at once, and what the package sets is shown. */
export class WxInput extends Widget {
  readonly #box = document.createElement('input');

  connectedCallback(): void {
    if (this.#box.isConnected) return;
    this.#box.autocomplete = 'off';
    this.#box.spellcheck = false;
    this.replaceChildren(this.#box);
    this.#box.addEventListener('input', (event) => {
      // The browser's own event would reach the package as a second one.
      event.stopPropagation();
      this.tell('input', { value: this.#box.value, cursor: this.#box.selectionStart ?? 0 });
    });
    this.#box.addEventListener('change', (event) => event.stopPropagation());
    this.#box.addEventListener('focus', () => this.tell('focus', { value: this.#box.value, height: 0 }));
    this.#box.addEventListener('blur', () => this.tell('blur', { value: this.#box.value }));
    this.#box.addEventListener('keydown', ({ key }) => {
      if (key !== 'Enter') return;
      this.tell('confirm', { value: this.#box.value });
      if (!this.isGiven('confirm-hold')) this.#box.blur();
    });
    this.addEventListener('label-tap', () => this.#box.focus());
    this.draw('maxlength');
    if (this.isGiven('focus') || this.isGiven('auto-focus')) this.#box.focus();
  }

  protected draw(name: string): void {
    this.#drawn[name]?.();
  }

  /** What each property of the template changes in the box. */
  readonly #drawn: Readonly<Record<string, () => void>> = {
    value: () => {
      if (this.#box.value !== this.givenText('value')) this.#box.value = this.givenText('value');
    },
    type: () => {
      this.#box.inputMode = keyboards[this.givenText('type', 'text')] ?? 'text';
    },
    password: () => {
      this.#box.type = this.isGiven('password') ? 'password' : 'text';
    },
    placeholder: () => {
      this.#box.placeholder = this.givenText('placeholder');
    },
    disabled: () => {
      this.#box.disabled = this.isGiven('disabled');
    },
    maxlength: () => {
      const most = this.givenNumber('maxlength', USUAL_LENGTH);
      if (most < 0) this.#box.removeAttribute('maxlength');
      else this.#box.maxLength = most;
    },
    'aria-label': () => this.#box.setAttribute('aria-label', this.givenText('aria-label')),
    focus: () => {
      if (this.isConnected && this.isGiven('focus')) this.#box.focus();
      else if (!this.isGiven('focus')) this.#box.blur();
    },
  };
}
