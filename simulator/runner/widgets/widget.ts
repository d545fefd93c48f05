import { glassEasel } from 'glass-easel-miniprogram-adapter';

/** The engine's node behind an element of the document. */
interface Drawn {
  __wxElement?: glassEasel.Element;
}

/** WeChat hands a component its properties as values, not as text: `disabled={false}` is not "false". */
export abstract class Widget extends HTMLElement {
  readonly #given = new Map<string, unknown>();

  /** What the template gave under this name; undefined when it gave nothing. */
  given(name: string): unknown {
    return this.#given.get(name);
  }

  givenText(name: string, otherwise = ''): string {
    const value = this.#given.get(name);
    return value === undefined || value === null ? otherwise : String(value);
  }

  givenNumber(name: string, otherwise: number): number {
    const value = Number(this.#given.get(name) ?? otherwise);
    return Number.isFinite(value) ? value : otherwise;
  }

  isGiven(name: string): boolean {
    const value = this.#given.get(name);
    return value !== undefined && value !== null && value !== false && value !== 'false';
  }

  /** Called by the engine for every property that is set or changes. */
  take(name: string, value: unknown): void {
    this.#given.set(name, value);
    this.draw(name);
  }

  /** Draws what follows from the property of this name. */
  protected abstract draw(name: string): void;

  /** Tells the package, as WeChat does: `bindinput`, `bindchange` … */
  protected tell(type: string, detail: unknown): void {
    const node = (this as Drawn).__wxElement;
    if (node)
      glassEasel.Event.dispatchEvent(node, new glassEasel.Event(type, detail, { bubbles: false, composed: false }));
  }
}
