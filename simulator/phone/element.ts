/** A new element with its class and its words. */
export const element = <T extends keyof HTMLElementTagNameMap>(
  tag: T,
  className: string,
  text = '',
): HTMLElementTagNameMap[T] => Object.assign(document.createElement(tag), { className, textContent: text });

export const button = (className: string, text: string, onPress: () => void): HTMLButtonElement =>
  Object.assign(element('button', className, text), { type: 'button', onclick: onPress });
