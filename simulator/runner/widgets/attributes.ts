import { glassEasel } from 'glass-easel-miniprogram-adapter';
import { inGlassLengths } from '../style-sheets';
import { Widget } from './widget';

const isAria = (name: string): boolean => name === 'role' || name.startsWith('aria-');

/** WeChat reads `aria-role`; a browser reads `role`. */
const browserName = (name: string): string => (name === 'aria-role' ? 'role' : name);

function writeAttribute(element: Element, name: string, value: unknown): void {
  const isNothing = value === undefined || value === null || value === '';
  if (isNothing) element.removeAttribute(browserName(name));
  else element.setAttribute(browserName(name), String(value));
}

function hand(element: Element, name: string, value: unknown): void {
  if (isAria(name)) writeAttribute(element, name, value);
  if (element instanceof Widget) element.take(name, value);
  else if (!isAria(name)) writeAttribute(element, name, value === false ? undefined : value);
}

/**
 * Gives widgets their properties as values. Without this the engine writes every property as text,
 * so `undefined` becomes an attribute that is there, and a list becomes "[object Object]".
 */
export function handValuesToWidgets(): void {
  glassEasel.Element.prototype.updateAttribute = function update(
    this: glassEasel.Element,
    name: string,
    value: unknown,
  ) {
    const element: unknown = this.getBackendElement();
    if (element instanceof Element) hand(element, name, value);
  };
}

/** A selector query and a label look for the id the template wrote; the engine puts a prefix of its own before it. */
export function writePlainIds(): void {
  const id = Object.getOwnPropertyDescriptor(glassEasel.Element.prototype, 'id');
  if (!id?.set) throw new Error('The engine has no ids to write.');
  const { set } = id;
  Object.defineProperty(glassEasel.Element.prototype, 'id', {
    ...id,
    set(this: glassEasel.Element, value: unknown) {
      set.call(this, value);
      const element: unknown = this.getBackendElement();
      if (element instanceof Element) element.id = String(value);
    },
  });
}

/** A `style` in a template may count in WeChat's lengths, too. */
export function writeGlassStyles(): void {
  const { setNodeStyle } = glassEasel.Element.prototype;
  glassEasel.Element.prototype.setNodeStyle = function write(this: glassEasel.Element, text: string, index) {
    setNodeStyle.call(this, inGlassLengths(text), index);
  };
}
