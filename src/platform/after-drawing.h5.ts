export const drawsInMessages = false;

/** Nothing is painted in a tab that nobody sees, and a busy browser may be late with it. */
const LATEST_MS = 100;

const painted = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, document.hidden ? 0 : LATEST_MS);
    requestAnimationFrame(() => setTimeout(resolve));
  });

export const afterDrawing = (callBack: () => void): void => {
  void painted().then(callBack);
};
