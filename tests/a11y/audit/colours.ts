/** Colours as a person sees them, mixed with what shines through. Runs in the page. */

export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

const white: Colour = { red: 255, green: 255, blue: 255, alpha: 1 };

/** As `getComputedStyle` writes it: `rgb(1, 2, 3)`, `rgba(1, 2, 3, 0.5)`. */
export function colourOf(written: string): Colour {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (written.match(/[\d.]+/g) ?? []).map(Number);
  return { red, green, blue, alpha };
}

export function over(top: Colour, below: Colour): Colour {
  const mix = (above: number, under: number) => above * top.alpha + under * (1 - top.alpha);
  return {
    red: mix(top.red, below.red),
    green: mix(top.green, below.green),
    blue: mix(top.blue, below.blue),
    alpha: 1,
  };
}

const lightOf = ({ red, green, blue }: Colour): number => {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** Contrast of two opaque colours, 1 to 21. */
export function contrastOf(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [lightOf(one), lightOf(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** What stands behind everything, as far as the page says. */
const paper = (): Colour => over(colourOf(getComputedStyle(document.documentElement).backgroundColor), white);

/** What was found of an element in one look at the screen; its neighbours ask for the same. */
let grounds = new Map<Element, Colour | null>();
let opacities = new Map<Element, number>();

/** The colours may have changed since. */
export function forgetGrounds(): void {
  grounds = new Map();
  opacities = new Map();
}

function lookBehind(element: Element): Colour | null {
  const { backgroundImage, backgroundColor } = getComputedStyle(element);
  if (backgroundImage !== 'none') return null;
  const own = colourOf(backgroundColor);
  if (own.alpha === 1) return own;
  const under = element.parentElement ? behind(element.parentElement) : paper();
  return under && over(own, under);
}

/** The colour that stands behind what is in this element; null where it is a picture. */
export function behind(element: Element): Colour | null {
  const known = grounds.get(element);
  if (known !== undefined) return known;
  const found = lookBehind(element);
  grounds.set(element, found);
  return found;
}

/** How much of an element and all it stands in shines through, 0 to 1. */
function opacityOf(element: Element): number {
  const known = opacities.get(element);
  if (known !== undefined) return known;
  const found =
    Number(getComputedStyle(element).opacity) * (element.parentElement ? opacityOf(element.parentElement) : 1);
  opacities.set(element, found);
  return found;
}

/** How well something of this colour is told from what stands behind the element; null on a picture. */
export function contrastIn(element: Element, colour: Colour): number | null {
  const under = behind(element);
  if (!under) return null;
  return contrastOf(over({ ...colour, alpha: colour.alpha * opacityOf(element) }, under), under);
}
