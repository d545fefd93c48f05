import { ownStorage, phoneAt } from './phone-storage';

/** The first script of a browser app that runs on a phone of the stage: before it, nothing was read or kept. */
const phone = phoneAt(window.location.pathname);

if (phone !== null)
  for (const name of ['localStorage', 'sessionStorage'] as const)
    Object.defineProperty(window, name, { configurable: true, value: ownStorage(window[name], phone) });
