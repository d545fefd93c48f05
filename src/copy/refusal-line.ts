import type { RefusalCode } from '@/domain/refusals';
import { refusalSentence } from './refusals.copy';

/** Both halves of a refusal as one line, for the field it arose at. */
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
