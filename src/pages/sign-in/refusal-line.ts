import { refusalSentence } from '@/copy/refusals.copy';
import type { RefusalCode } from '@/domain/refusals';

/** Both halves of a refusal in one line, for a field. */
export const refusalLine = ({
  code,
  params,
}: {
  code: RefusalCode;
  params: Readonly<Record<string, unknown>>;
}): string => {
  const { happened, now } = refusalSentence(code, params);
  return `${happened}${now}`;
};
