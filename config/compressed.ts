import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { type Compiler, sources } from 'webpack';

/** The last stage of all, when nothing is changed any more. */
const WHEN_FINAL = 3_000;

/** What is smaller fits into the first packet anyhow. */
const LEAST_BYTES = 1_024;

const brotli = (bytes: Buffer): Buffer =>
  brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });

/** Beside every file of text the same packed: a server that knows them sends them, and packs nothing itself. */
export const compressed = {
  apply(compiler: Compiler) {
    compiler.hooks.thisCompilation.tap('compressed', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'compressed', stage: WHEN_FINAL }, (assets) => {
        for (const [name, asset] of Object.entries(assets)) {
          const bytes = Buffer.from(asset.source());
          if (!/\.(js|css|html|svg)$/.test(name) || bytes.length < LEAST_BYTES) continue;
          compilation.emitAsset(`${name}.br`, new sources.RawSource(brotli(bytes)));
          compilation.emitAsset(`${name}.gz`, new sources.RawSource(gzipSync(bytes, { level: 9 })));
        }
      });
    });
  },
};
