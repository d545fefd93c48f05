import Fastify, { type FastifyInstance, type FastifyServerOptions, LogController } from 'fastify';
import { READ_ALL_HEADERS } from '../../mock-server/http/head';
import type { Assets } from './bundles';
import { appDoors } from './doors/app-doors';
import { bureauDoors } from './doors/bureau-doors';
import { pageDoors } from './doors/page-doors';
import { type StageBureau, stageDoors } from './doors/stage-doors';
import { keepGate } from './gate';
import { lines } from './line';
import { answerProblems } from './problem';
import { weappReader } from './weapp-reader';

export interface StageParts {
  readonly weappDir: string;
  readonly h5Dir: string;
  readonly bureau: StageBureau;
  /** The origins by which the built mini-program calls the bureau. */
  readonly bureauNames: readonly string[];
  /** The names of this machine that a `Host` header may hold. */
  readonly hosts: ReadonlySet<string>;
  /** The phone page's address for other devices; null: this machine alone. */
  readonly lan: string | null;
  readonly assets: Assets;
  /** Faults only; never an address, a header or a body. */
  readonly logger?: Exclude<FastifyServerOptions['logger'], undefined>;
}

/** Builds the whole stage from its parts; the caller listens, and stops the bureau after it. */
export const createStage = async (parts: StageParts): Promise<FastifyInstance> => {
  const { weappDir, h5Dir, bureau, bureauNames, hosts, lan, assets } = parts;
  const app = Fastify({
    forceCloseConnections: true,
    logger: parts.logger ?? false,
    logController: new LogController({ disableRequestLogging: true }),
  });
  app.server.maxHeadersCount = READ_ALL_HEADERS;
  const line = lines();
  // Nobody is kept waiting on a slow line by a stage that closes.
  app.addHook('preClose', async () => line.mendAll());
  keepGate(app, hosts);
  answerProblems(app);
  pageDoors(app, assets, weappReader(weappDir));
  await app.register((inner) => bureauDoors(inner, { lines: line, origin: bureau.origin, names: bureauNames }));
  await app.register((inner) => stageDoors(inner, { lines: line, bureau, lan }));
  await appDoors(app, h5Dir);
  return app;
};
