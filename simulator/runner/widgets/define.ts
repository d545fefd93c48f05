import type { Troubles } from '../troubles';
import { handValuesToWidgets, writeGlassStyles, writePlainIds } from './attributes';
import { WxButton } from './button';
import { WxInput } from './input';
import { WxPicker } from './picker';
import { WxImage, WxLabel, WxScrollView, WxText, WxView } from './plain';
import { type DRAWN_TAGS, UNDRAWN_TAGS } from './tags';
import { Widget } from './widget';

const drawn = {
  view: WxView,
  text: WxText,
  image: WxImage,
  button: WxButton,
  label: WxLabel,
  input: WxInput,
  picker: WxPicker,
  'scroll-view': WxScrollView,
} as const satisfies Record<(typeof DRAWN_TAGS)[number], CustomElementConstructor>;

/** Makes WeChat's tags elements of this document. One that is not drawn is a trouble as soon as it appears. */
export function defineWidgets(troubles: Troubles): void {
  handValuesToWidgets();
  writePlainIds();
  writeGlassStyles();
  for (const [tag, widget] of Object.entries(drawn)) customElements.define(`wx-${tag}`, widget);
  for (const tag of UNDRAWN_TAGS) {
    customElements.define(
      `wx-${tag}`,
      class extends Widget {
        connectedCallback(): void {
          troubles.record('missing-component', `<${tag}>`);
        }
        protected draw(): void {}
      },
    );
  }
}
