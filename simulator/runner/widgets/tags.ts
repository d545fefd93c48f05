/** Components of WeChat's own that this runner draws. */
export const DRAWN_TAGS = ['view', 'text', 'image', 'button', 'label', 'input', 'picker', 'scroll-view'] as const;

/** Components a package may write and this runner does not draw: opening one is a recorded trouble. */
const OTHER_TAGS = [
  'ad',
  'audio',
  'camera',
  'canvas',
  'checkbox',
  'checkbox-group',
  'cover-image',
  'cover-view',
  'editor',
  'form',
  'icon',
  'live-player',
  'live-pusher',
  'map',
  'match-media',
  'movable-area',
  'movable-view',
  'navigator',
  'official-account',
  'open-data',
  'page-container',
  'page-meta',
  'picker-view',
  'picker-view-column',
  'progress',
  'radio',
  'radio-group',
  'rich-text',
  'root-portal',
  'slider',
  'swiper',
  'swiper-item',
  'switch',
  'textarea',
  'video',
  'web-view',
] as const;

export const UNDRAWN_TAGS: readonly string[] = OTHER_TAGS;
export const WIDGET_TAGS: readonly string[] = [...DRAWN_TAGS, ...OTHER_TAGS];
