import { isBrowser } from '@/platform/target';

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

const miniProgramName = (name: string): string => `aria${name.charAt(0).toUpperCase()}${name.slice(1)}`;

const attributeOf = (name: string): string => {
  if (!isBrowser) return miniProgramName(name);
  return name === 'role' ? name : `aria-${name}`;
};

/** The same words as attributes of the platform: `role`, `aria-*` in a browser, `aria*` in a mini-program. */
export const spoken = (said: Spoken): Record<string, string> =>
  Object.fromEntries(
    Object.entries(said)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [attributeOf(name), String(value)]),
  );
