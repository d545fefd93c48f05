import { opensHome } from './platform/opens-home';

/** Lets the browser hear a press and paint between two parts. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** What the app stands on, each part in a task of its own; the last one draws the first screen. */
const parts = [
  () => import(/* webpackMode: "eager" */ 'react-dom/client'),
  () => import(/* webpackMode: "eager" */ '@tarojs/plugin-platform-h5/dist/runtime'),
  () => import(/* webpackMode: "eager" */ './app'),
  // Any other screen is fetched by the router.
  async () => opensHome() && import('./pages/home/index'),
  () => import(/* webpackMode: "eager" */ './app.config'),
];

/** Where the browser app begins. */
const begin = async (): Promise<void> => {
  for (const part of parts) {
    await breathe();
    await part();
  }
};

void begin();
