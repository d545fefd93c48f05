import { type Compilation, type Compiler, sources } from 'webpack';
import { routesOf } from './route-files';

const PAGE = 'index.html';
const HOME = 'pages/home/index';

/** After the page is written, before the names of the files are made final in it. */
const AFTER_PAGE = 1_000;

const textOf = (compilation: Compilation, file: string): string =>
  compilation.getAsset(file)?.source.source().toString() ?? '';

const asksFor = (file: string): string =>
  `<link rel="preload" as="${file.endsWith('.css') ? 'style' : 'script'}" href="/${file}">`;

const filesOfHome = (compilation: Compilation): string[] => {
  const start = compilation.entrypoints.get('app')?.getFiles() ?? [];
  const home = new Map(routesOf(compilation)).get(HOME) ?? [];
  return home.filter((file) => !start.includes(file));
};

/** A link to a style sheet would keep the shell from being painted until it came. */
const withStylesInside = (compilation: Compilation, page: string): string =>
  page.replace(/<link href="\/([^"]+\.css)" rel="stylesheet">/g, (_, file: string) => {
    return `<style>${textOf(compilation, file)}</style>`;
  });

/** What home needs is asked for with the page, not when the app has begun and finds that it needs it. */
export const firstPaint = {
  apply(compiler: Compiler) {
    compiler.hooks.thisCompilation.tap('firstPaint', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'firstPaint', stage: AFTER_PAGE }, () => {
        const asked = filesOfHome(compilation).map(asksFor).join('');
        const page = withStylesInside(compilation, textOf(compilation, PAGE)).replace('</head>', `${asked}</head>`);
        compilation.updateAsset(PAGE, new sources.RawSource(page));
      });
    });
  },
};
