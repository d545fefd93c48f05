import { dayWords } from '@/copy/wording';
import { phonesWords as words } from '../../words/stage';
import { type Ask, wordsOf } from '../asks';
import type { Pointed } from './use-pointer';

const doNow = (ask: Ask): string => {
  if (typeof ask === 'string') return words.pressHere(ask);
  if (ask.kind === 'SIGN') return words.signHere;
  return ask.kind === 'TYPE' ? words.typeHere(ask.label, ask.text) : words.pickHere(ask.label, dayWords(ask.day));
};

/** What stands over a phone: the one thing to do there now; null: it is not that phone's turn. */
export const hintFor = (asked: readonly Ask[] | null, pointed: Pointed | null): string | null => {
  if (asked === null) return null;
  if (asked.length === 0 || pointed === null) return words.doHere;
  if (pointed.kind !== 'ASK') return words.nothingHere[pointed.kind];
  return pointed.isInSight ? doNow(pointed.ask) : words.scrollTo(wordsOf(pointed.ask) ?? words.signBox);
};

const inShort = (ask: Ask): string => {
  if (typeof ask === 'string') return ask;
  if (ask.kind === 'SIGN') return words.signInShort;
  return ask.kind === 'TYPE' ? words.typeInShort(ask.text) : words.pickInShort(dayWords(ask.day));
};

/** The whole way of a step on one line. */
export const inTurn = (asks: readonly Ask[]): string => words.pressInTurn(asks.map(inShort));
