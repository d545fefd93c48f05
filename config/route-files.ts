import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Compilation, Compiler } from 'webpack';

const pageOf = (request: string | undefined): string[] => request?.match(/pages\/.+\/index$/) ?? [];

/** The files that the browser loads for every page, beside those of the start. */
export const routesOf = ({ chunkGroups }: Compilation): [string, string[]][] =>
  chunkGroups.flatMap((group) =>
    (group.origins as { request?: string }[])
      .flatMap(({ request }) => pageOf(request))
      .map((page): [string, string[]] => [page, group.getFiles()]),
  );

/** Writes down which files the browser loads at the start and for every route; `npm run size` reads it. */
export const routeFiles = {
  apply(compiler: Compiler) {
    compiler.hooks.afterEmit.tap('routeFiles', (compilation) => {
      const start = compilation.entrypoints.get('app')?.getFiles() ?? [];
      const report = { start, routes: Object.fromEntries(routesOf(compilation)) };
      const folder = path.dirname(compiler.outputPath);
      mkdirSync(folder, { recursive: true });
      writeFileSync(path.join(folder, 'h5-route-files.json'), JSON.stringify(report, null, 2));
    });
  },
};
