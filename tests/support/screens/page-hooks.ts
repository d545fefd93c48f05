import { connectReactPage, createReactApp } from '@tarojs/plugin-framework-react/dist/runtime';
import React from 'react';
import { unstable_batchedUpdates } from 'react-dom';
import { createRoot } from 'react-dom/client';

const nothing = () => null;

/** Taro's hooks work once its app was made: for a piece of a page that a test draws by itself. */
export const makePageHooks = (): void => {
  connectReactPage(React, 'alone')(nothing);
  createReactApp(nothing, React, { createRoot, unstable_batchedUpdates }, { appId: 'alone' });
};
