import { glassWords } from '../../words/glass';
import { answering, doing } from './callbacks';

const SHOWN_MS = 1_500;

/** A clipboard of the phone's own: what one phone copies, the other does not read. WeChat says when something is copied. */
export function wxClipboard(say: (text: string, forMs: number) => void) {
  let kept = '';
  return {
    setClipboardData: doing('setClipboardData', ({ data }: { data: string }) => {
      kept = data;
      say(glassWords.copied, SHOWN_MS);
    }),
    getClipboardData: answering('getClipboardData', () => ({ ok: true, answer: { data: kept } })),
  };
}
