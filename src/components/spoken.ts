import { spokenAttribute } from '@/platform/spoken-attribute';

/** What a screen reader is told about an element. */
export interface Spoken {
  readonly role?: string;
  readonly label?: string | undefined;
  readonly level?: number;
  readonly checked?: boolean;
  readonly disabled?: boolean;
  readonly expanded?: boolean;
  readonly modal?: boolean;
  readonly hidden?: boolean;
  readonly busy?: boolean;
  readonly live?: 'polite' | 'assertive';
}

/** The same words as attributes of the platform: `role`, `aria-*` in a browser, `aria*` in a mini-program. */
export const spoken = (said: Spoken): Record<string, string> =>
  Object.fromEntries(
    Object.entries(said)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [spokenAttribute(name), String(value)]),
  );
