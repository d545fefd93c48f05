import { connectReactPage, createReactApp } from '@tarojs/plugin-framework-react/dist/runtime';
import { Current } from '@tarojs/runtime';
import Taro from '@tarojs/taro';
import React from 'react';
import { unstable_batchedUpdates } from 'react-dom';
import { createRoot } from 'react-dom/client';

const nothing = () => null;

/** Taro's hooks work once its app was made: for a piece of a page that a test draws by itself. There is nothing to scroll. */
export const makePageHooks = (): void => {
  connectReactPage(React, 'alone')(nothing);
  createReactApp(nothing, React, { createRoot, unstable_batchedUpdates }, { appId: 'alone' });
  Object.assign(Taro, { pageScrollTo: () => {} });
  Object.assign(Current, { router: { path: '', params: {} } });
};
