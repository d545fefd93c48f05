import type { PhoneSettings } from './messages';
import { openPhone, type Phone } from './phone';

declare global {
  interface Window {
    /** The phone of this page, for whoever opened it. */
    gongjiFrame?: Phone;
  }
}

/** `/phone`: one phone and nothing beside it. `?phone=`, `?open=`, `?theme=`, `?text=` as on the glass. */
const asked = new URLSearchParams(window.location.search);
const settings: PhoneSettings = {
  theme: asked.get('theme') === 'dark' ? 'dark' : 'light',
  textScale: Number(asked.get('text') ?? 1) || 1,
};

window.gongjiFrame = openPhone(document.body, {
  phone: asked.get('phone') ?? 'one',
  settings,
  open: asked.get('open') ?? '',
});
