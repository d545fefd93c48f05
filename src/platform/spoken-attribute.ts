import { isBrowser } from './target';

const miniProgramName = (name: string): string => `aria${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** How the platform calls what a screen reader is told: `role` and `aria-*` in a browser, `aria*` in a mini-program. */
export const spokenAttribute = (name: string): string => {
  if (!isBrowser) return miniProgramName(name);
  return name === 'role' ? name : `aria-${name}`;
};
