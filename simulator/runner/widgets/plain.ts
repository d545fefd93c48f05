import { Widget } from './widget';

/** The pressed look: `hover-class` comes a little after the finger and stays a little after it. */
class Hovered extends Widget {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #worn = '';

  connectedCallback(): void {
    this.addEventListener('pointerdown', this.#wear);
    for (const end of ['pointerup', 'pointercancel', 'pointerleave']) this.addEventListener(end, this.#putOff);
  }

  protected draw(): void {}

  readonly #wear = (): void => {
    const hover = this.givenText('hover-class', 'none');
    if (hover === 'none' || hover === '') return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => {
        this.#worn = hover;
        this.classList.add(...hover.split(/\s+/));
      },
      this.givenNumber('hover-start-time', 50),
    );
  };

  readonly #putOff = (): void => {
    clearTimeout(this.#timer);
    const worn = this.#worn.split(/\s+/).filter(Boolean);
    this.#timer = setTimeout(() => this.classList.remove(...worn), this.givenNumber('hover-stay-time', 400));
  };
}

export class WxView extends Hovered {}

export class WxScrollView extends Hovered {
  protected override draw(): void {
    this.style.overflowX = this.isGiven('scroll-x') ? 'auto' : 'hidden';
    this.style.overflowY = this.isGiven('scroll-y') ? 'auto' : 'hidden';
  }
}

export class WxText extends Widget {
  protected draw(): void {
    if (this.isGiven('user-select') || this.isGiven('selectable')) this.style.userSelect = 'text';
  }
}

export class WxImage extends Widget {
  readonly #picture = document.createElement('img');

  connectedCallback(): void {
    this.#picture.style.cssText = 'display:block;width:100%;height:100%';
    this.#picture.alt = '';
    this.replaceChildren(this.#picture);
    this.#picture.onload = () =>
      this.tell('load', { width: this.#picture.naturalWidth, height: this.#picture.naturalHeight });
    this.#picture.onerror = () => this.tell('error', { errMsg: 'image:fail' });
  }

  protected draw(name: string): void {
    if (name === 'src') this.#picture.src = this.givenText('src');
    if (name === 'mode') this.#picture.style.objectFit = this.givenText('mode').includes('Fit') ? 'contain' : 'cover';
  }
}

/** WeChat's `<label>`: a tap on it is a tap on the control inside, or on the one it names with `for`. */
export class WxLabel extends Widget {
  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => {
      const control = this.#control();
      if (control && target instanceof Node && !control.contains(target))
        control.dispatchEvent(new CustomEvent('label-tap'));
    });
  }

  #control(): Element | null {
    const named = this.givenText('for');
    return named ? document.getElementById(named) : this.querySelector('wx-input');
  }

  protected draw(): void {}
}
