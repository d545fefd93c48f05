import { createReactApp } from '@tarojs/plugin-framework-react/dist/runtime';
import { createHashHistory, createRouter, handleAppMount } from '@tarojs/router';
import type { SpaRouterConfig } from '@tarojs/router/types/router';
import Taro from '@tarojs/taro';
import { act } from '@testing-library/react';
import React from 'react';
import { unstable_batchedUpdates } from 'react-dom';
import { createRoot } from 'react-dom/client';
import App from '@/app';
import appConfig from '@/app.config';

const pagePaths = [
  ...(appConfig.pages ?? []),
  ...(appConfig.subPackages ?? []).flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`)),
];

let isRunning = false;

/** The browser build's entry, as Taro generates it. */
function start() {
  const routes = pagePaths.map((path) => ({
    path,
    load: async (context?: unknown, params?: unknown) => [await import(`@/${path}`), context, params],
  }));
  const config = { ...appConfig, appId: 'app', router: { mode: 'hash' }, routes } as SpaRouterConfig;
  Object.assign(window, { __taroAppConfig: config });
  const app = createReactApp(App, React, { createRoot, unstable_batchedUpdates }, config);
  const history = createHashHistory({ window });
  handleAppMount(config, history);
  createRouter(history, app, config, 'react');
}

/** Opens a page of the app, as a link would: `openPage('pages/home/index')`. */
export async function openPage(path: string) {
  await act(async () => {
    if (isRunning) await Taro.reLaunch({ url: `/${path}` });
    else {
      window.location.hash = `/${path}`;
      start();
      isRunning = true;
    }
  });
}
