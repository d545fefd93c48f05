import type { Undecided } from './axe';

/** What axe leaves to us, and somebody has looked at. */
interface Reviewed {
  readonly rule: string;
  readonly why: string;
  readonly html: RegExp;
  readonly because: string;
}

const REVIEWED: readonly Reviewed[] = [
  {
    rule: 'color-contrast',
    why: 'elmPartiallyObscured',
    html: /class="g-paragraph__text"/,
    because: 'A paragraph half scrolled out of a dialog; it stands on the dialog’s paper, as our own audit finds.',
  },
];

const isAbout = (one: Reviewed, { rule, why, html }: Undecided): boolean =>
  one.rule === rule && one.why === why && one.html.test(html);

/** Remembers which reviews were needed. */
export function reviews(reviewed: readonly Reviewed[] = REVIEWED) {
  const needed = new Set<Reviewed>();
  return {
    /** What nobody has looked at yet. */
    left: (undecided: readonly Undecided[]): string[] =>
      undecided.flatMap((one) => {
        const review = reviewed.find((each) => isAbout(each, one));
        if (review) needed.add(review);
        return review ? [] : [`undecided ${one.rule} (${one.why}): ${one.html}`];
      }),
    notNeeded: () => reviewed.filter((one) => !needed.has(one)),
  };
}
