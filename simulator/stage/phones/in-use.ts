/** Something was typed and is not sent yet, or is being typed. */
const isTyped = (glass: Document): boolean =>
  [...glass.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')].some(
    (box) => box.getClientRects().length > 0 && (box.value !== '' || box === glass.activeElement),
  );

/** Whether somebody uses the phone in `place` just now: their finger was on it last, a dialog waits, or a form is half filled in. */
export const isInUse = (place: HTMLElement, glass: Document | null): boolean =>
  place.contains(document.activeElement) ||
  place.querySelector('.phone-dialog') !== null ||
  (glass !== null && isTyped(glass));
