/** Who is told how far the reading has come. */
export interface Listener {
  onParagraph: (index: number) => void;
  onEnd: () => void;
  /** The language of each paragraph; left out, or empty: that of the page. */
  langOf?: (index: number) => string | undefined;
}

/** Neither WeChat nor Alipay lends a page a voice without a plugin: there nothing is read aloud. */
export const canSpeak = (): boolean => false;

export const speak = (_paragraphs: readonly string[], { onEnd }: Listener): void => onEnd();

export const stopSpeaking = (): void => {};
