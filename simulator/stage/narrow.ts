/** The width below which the stage lies in one column. */
const ONE_COLUMN = '(max-width: 1023px)';
/** What stands above may still unfold: a second look after this puts it right. */
const UNFOLDED_MS = 400;
const GAP = 8;

/** Up to right below the bar that stays on top. */
const moveTo = (part: HTMLElement): void => {
  const bar = document.querySelector<HTMLElement>('.stage-now');
  part.style.scrollMarginTop = `${(bar?.offsetHeight ?? 0) + GAP}px`;
  part.scrollIntoView({ block: 'start' });
};

/** Moves the page to a part of the stage, where not everything is in sight at once. */
export const bringIntoSight = (part: HTMLElement | null | undefined): void => {
  if (!part || !window.matchMedia(ONE_COLUMN).matches) return;
  moveTo(part);
  setTimeout(() => moveTo(part), UNFOLDED_MS);
};
