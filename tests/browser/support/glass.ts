import type { FrameLocator, Page } from 'playwright-core';

/** Which of the built packages a walk goes over; jest.config.mjs sets it. */
export const TARGET: 'h5' | 'weapp' = (globalThis as { WALK_TARGET?: 'weapp' }).WALK_TARGET ?? 'h5';

/** What a person sees of the app and walks on: a browser's page, or the glass of a simulated phone. */
export type Glass = Pick<FrameLocator, 'getByRole' | 'getByText' | 'getByLabel' | 'locator'>;

/** The browser's own page that holds this glass. */
export const windowOf = (glass: Glass): Page => glass.locator('html').page();
