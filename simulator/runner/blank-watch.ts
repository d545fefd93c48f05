import type { OpenPage } from './page';
import type { Troubles } from './troubles';

/** After something was thrown a page has this long to show anything; without trouble it has longer. */
const AFTER_TROUBLE_MS = 1_000;
const PATIENCE_MS = 8_000;

const SHOWN = 'img, input, wx-image, [role=img]';

/** Nothing to read and nothing to see. */
export const isBlank = ({ element }: OpenPage): boolean =>
  (element.textContent ?? '').trim() === '' && element.querySelector(SHOWN) === null;

/** Tells when the page in sight shows nothing, so that no phone stays blank without a word. */
export function watchForBlank(top: () => OpenPage | undefined, troubles: Troubles, onBlank: () => void) {
  const look = (): void => {
    const page = top();
    if (!page || page.element.hidden || isBlank(page)) onBlank();
  };
  for (const kind of ['thrown', 'rejected', 'template'] as const)
    troubles.on(kind, () => void setTimeout(look, AFTER_TROUBLE_MS));
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    /** Another page came into sight. */
    turned: (): void => {
      clearTimeout(timer);
      timer = setTimeout(look, PATIENCE_MS);
    },
  };
}
