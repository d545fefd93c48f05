/** What tests/support/screens takes from packages that ship no types. */
declare module '@tarojs/plugin-framework-react/dist/runtime' {
  import type { AppInstance } from '@tarojs/runtime';
  export function createReactApp(app: unknown, react: unknown, dom: unknown, config: object): AppInstance;
  export function connectReactPage(react: unknown, id: string): (page: unknown) => unknown;
}

declare module '@tarojs/plugin-platform-h5/dist/runtime/apis' {
  const taro: Record<string, unknown>;
  export default taro;
}

declare module 'react-dom' {
  export function unstable_batchedUpdates(work: () => void): void;
}

declare module 'react-dom/client' {
  export function createRoot(container: Element): { render(tree: unknown): void };
}
