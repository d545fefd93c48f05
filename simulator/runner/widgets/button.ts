import { Widget } from './widget';

/** WeChat's `<button>`; `open-type="share"` asks the phone for a share card. */
export class WxButton extends Widget {
  connectedCallback(): void {
    if (!this.hasAttribute('role')) this.setAttribute('role', 'button');
    this.addEventListener('click', () => {
      const asksToShare = this.givenText('open-type') === 'share' && !this.isGiven('disabled');
      if (asksToShare) this.dispatchEvent(new CustomEvent('share-asked', { bubbles: true }));
    });
  }

  protected draw(name: string): void {
    if (name === 'disabled') this.toggleAttribute('disabled', this.isGiven('disabled'));
  }
}
