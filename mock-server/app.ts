import Fastify, {
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { refuse } from '@/domain/outcome';
import type { Bureau } from './bureau';
import { newId } from './chance';
import type { Clock } from './clock';
import { answerFaults } from './http/faults';
import { keepGate } from './http/gate';
import { describeApi, HEALTH_SCHEMA } from './http/openapi';
import { LOOPBACK } from './http/own-names';
import { logRequests } from './http/request-log';
import { sendRefusal, serve } from './http/serve';
import { serveApp } from './http/static-app';
import { doorsOf } from './routes/all-doors';
import { SANDBOX } from './seed/sandbox';
import type { World } from './seed/world';
import type { Store } from './store/store';
import { openWorld } from './use-cases/open-world';
import { runDueEffects } from './use-cases/run-due-effects';

const BODY_LIMIT_BYTES = 64 * 1024;
const MINUTE_MS = 60_000;

export interface BureauOptions {
  store: Store;
  clock: Clock;
  /** Opens `/_demo` and the mock face check. */
  demo: boolean;
  world?: World;
  staticDir?: string;
  /** The names by which it may be asked for; left out: this machine's own. */
  names?: ReadonlySet<string>;
  logger?: FastifyBaseLogger | boolean;
}

/** What start-up says where the database was planted by another seed. */
export const OTHER_SEED =
  'This database was planted by another seed and goes on with its people; to begin again with those of today, run `npm run bureau:reset`, which forgets all that happened.';

const createServer = (logger: BureauOptions['logger']): FastifyInstance => {
  const options = {
    bodyLimit: BODY_LIMIT_BYTES,
    genReqId: newId,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'traceId' }),
    frameworkErrors: (_fault: FastifyError, _request: FastifyRequest, reply: FastifyReply) =>
      sendRefusal(reply, refuse('INVALID_INPUT')),
  };
  return typeof logger === 'object'
    ? Fastify({ ...options, loggerInstance: logger })
    : Fastify({ ...options, logger: logger ?? false });
};

/** The routine work: at start, and every minute while the bureau is open. */
const keepRoutine = async (app: FastifyInstance, bureau: Bureau): Promise<void> => {
  await runDueEffects(bureau);
  const timer = setInterval(() => {
    runDueEffects(bureau).catch((fault: Error) => app.log.error({ fault: fault.stack }, 'routine work failed'));
  }, MINUTE_MS);
  timer.unref();
  app.addHook('onClose', async () => clearInterval(timer));
};

/** Builds the whole bureau from a store and a clock; the caller listens, and closes the store after it. */
export const createBureau = async (options: BureauOptions): Promise<FastifyInstance> => {
  const { store, clock, demo, world = SANDBOX } = options;
  const bureau: Bureau = { store, clock, demo, world };
  const app = createServer(options.logger);
  if (!(await openWorld(bureau))) app.log.warn(OTHER_SEED);
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.decorateRequest('callerId', '');
  logRequests(app);
  keepGate(app, options.names ?? new Set(LOOPBACK));
  answerFaults(app);
  await describeApi(app);
  app.get('/healthz', { schema: HEALTH_SCHEMA }, async () => ({ ok: true, today: clock.today() }));
  app.get('/openapi.json', { schema: { hide: true } }, async () => app.swagger());
  for (const door of doorsOf(demo)) serve(app, bureau, door);
  await serveApp(app, options.staticDir);
  await keepRoutine(app, bureau);
  return app;
};
