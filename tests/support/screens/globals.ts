/** What the Taro compiler would have written into the bundle. */
Object.assign(globalThis, {
  DEPRECATED_ADAPTER_COMPONENT: false,
  ENABLE_INNER_HTML: true,
  ENABLE_ADJACENT_HTML: true,
  ENABLE_SIZE_APIS: true,
  ENABLE_TEMPLATE_CONTENT: true,
  ENABLE_CLONE_NODE: true,
  ENABLE_CONTAINS: true,
  ENABLE_MUTATION_OBSERVER: true,
  defineAppConfig: <T>(config: T) => config,
  definePageConfig: <T>(config: T) => config,
  IS_REACT_ACT_ENVIRONMENT: true,
});

Object.assign(process.env, { TARO_ENV: 'h5', TARO_PLATFORM: 'web', TARO_APP_BUREAU_ORIGIN: '' });

// jsdom has no media queries.
window.matchMedia ??= (query) =>
  ({ matches: false, media: query, addEventListener() {}, removeEventListener() {} }) as unknown as MediaQueryList;
