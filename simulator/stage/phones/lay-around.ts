const AROUND = 3;

/** Whether a finger on the middle of it meets it, and nothing that lies over it. */
function canBeTouched(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  const root = element.getRootNode() as Document | ShadowRoot;
  const met = root.elementFromPoint(left + width / 2, top + height / 2);
  return met !== null && element.contains(met);
}

/** Lays the ring around a part of the glass, wherever the glass lies and however small it is drawn; false: out of reach. */
export function layAround(ring: HTMLElement, slot: HTMLElement, element: Element): boolean {
  const frame = element.ownerDocument.defaultView?.frameElement;
  if (!(frame instanceof HTMLElement) || !canBeTouched(element)) return false;
  const [outer, glass, inner] = [slot, frame, element].map((one) => one.getBoundingClientRect());
  if (!outer || !glass || !inner) return false;
  const scale = glass.width / frame.clientWidth || 1;
  ring.style.top = `${glass.top + inner.top * scale - outer.top - AROUND}px`;
  ring.style.left = `${glass.left + inner.left * scale - outer.left - AROUND}px`;
  ring.style.width = `${inner.width * scale + 2 * AROUND}px`;
  ring.style.height = `${inner.height * scale + 2 * AROUND}px`;
  return true;
}
