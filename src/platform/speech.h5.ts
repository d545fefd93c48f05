import type { Listener } from './speech';

const pageLanguage = (): string => document.documentElement.lang || 'zh-CN';

/** A little slower than people talk. */
const rate = 0.9;

/** The reading that may go on; every later one, and every stop, ends it. */
let turn = 0;

export const canSpeak = (): boolean => 'speechSynthesis' in window && 'SpeechSynthesisUtterance' in window;

/** Of the voices that speak a language, one of the mainland where it is Chinese; null: the device's own choice. */
const voiceFor = (language: string): SpeechSynthesisVoice | null => {
  const own = /^zh/i.test(language) ? /^(zh|cmn)/i : new RegExp(`^${language.slice(0, 2)}`, 'i');
  const voices = window.speechSynthesis.getVoices().filter(({ lang }) => own.test(lang));
  return voices.find(({ lang }) => /cn|hans/i.test(lang)) ?? voices[0] ?? null;
};

export const stopSpeaking = (): void => {
  turn += 1;
  if (canSpeak()) window.speechSynthesis.cancel();
};

/** Reads one paragraph after the other: a browser cuts off what is too long to be said at once. */
export const speak = (paragraphs: readonly string[], { onParagraph, onEnd, langOf }: Listener): void => {
  stopSpeaking();
  const mine = turn;
  const say = (index: number) => {
    if (mine !== turn) return;
    const text = paragraphs[index];
    if (text === undefined) {
      onEnd();
      return;
    }
    onParagraph(index);
    const utterance = new SpeechSynthesisUtterance(text);
    const language = langOf?.(index) || pageLanguage();
    utterance.lang = language;
    utterance.rate = rate;
    utterance.voice = voiceFor(language);
    utterance.onend = () => say(index + 1);
    utterance.onerror = () => {
      if (mine === turn) onEnd();
    };
    window.speechSynthesis.speak(utterance);
  };
  say(0);
};
