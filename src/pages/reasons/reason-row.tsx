import { Row } from '@/components/row';
import { refusalSentence } from '@/copy/refusals.copy';
import type { RefusalCode } from '@/domain/refusals';
import { openWhy } from '@/frames/open-why';

/** One reason of a rule in a list: what one reads when it strikes, and what to do then. */
export function ReasonRow({ code }: { code: RefusalCode }) {
  const { happened, now } = refusalSentence(code);
  return <Row name={happened} meaning={now} onPress={() => openWhy(code)} />;
}
