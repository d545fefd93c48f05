import type { RefusalCode } from '@/domain/refusals';
import { goTo } from '@/platform/navigation';
import { keepNo } from '@/stores/last-no';
import { type AboutSharing, whyRoute } from './reason-routes';

interface Said {
  params?: Readonly<Record<string, unknown>> | undefined;
  about?: AboutSharing | undefined;
}

/** Opens why a refusal is so, with all that was known where it was said: the page tells the same story. */
export const openWhy = (code: RefusalCode, { params = {}, about }: Said = {}): Promise<unknown> => {
  keepNo(code, params);
  return goTo(whyRoute(code, about));
};
