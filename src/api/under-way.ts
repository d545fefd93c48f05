import type { Answer } from './answer';

/** The questions without an answer yet, each by its address and in whose name it is asked. */
const underWay = new Map<string, Promise<Answer<unknown>>>();

/** A command is sent, or has just been answered: what is under way may be answered as it was before. */
export const forgetUnderWay = (): void => underWay.clear();

/** Parts of one screen that want to know the same at the same time hear one answer. */
export const askedTogether = <T>(question: string, ask: () => Promise<Answer<T>>): Promise<Answer<T>> => {
  const going = underWay.get(question);
  if (going) return going as Promise<Answer<T>>;
  const asked = ask().finally(() => {
    if (underWay.get(question) === asked) underWay.delete(question);
  });
  underWay.set(question, asked);
  return asked;
};
