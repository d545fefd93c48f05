import Fastify, {
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { dayOf } from '@/domain/calendar';
import { refuse } from '@/domain/outcome';
import type { Bureau } from './bureau';
import { newId } from './chance';
import type { Clock } from './clock';
import { answerFaults } from './http/faults';
import { keepGate } from './http/gate';
import { READ_ALL_HEADERS } from './http/head';
import { writeHeaders } from './http/headers';
import { answerNotFound } from './http/not-found';
import { describeApi, HEALTH_SCHEMA } from './http/openapi';
import { serveDocument } from './http/openapi-document';
import { REQUEST_LIMITS } from './http/request-limits';
import { logRequests } from './http/request-log';
import { sendRefusal, serve } from './http/serve';
import { serveApp } from './http/static-app';
import { answerUnreadable, knowLatest, refuseExpectation } from './http/unreadable';
import type { Gate } from './http/who-may-ask';
import { doorsOf } from './routes/all-doors';
import { SANDBOX } from './seed/sandbox';
import type { World } from './seed/world';
import { gateOf } from './settings';
import type { Store } from './store/store';
import { tellTime } from './tell-time';
import { closeRestored } from './use-cases/close-restored';
import { openWorld } from './use-cases/open-world';
import { runDueEffects } from './use-cases/run-due-effects';

const MINUTE_MS = 60_000;

export interface BureauOptions {
  store: Store;
  clock: Clock;
  /** Opens `/_demo` and the mock face check. */
  demo: boolean;
  world?: World;
  staticDir?: string;
  /** By which names it may be asked for, and whose pages may ask; left out: this machine's own names, and its own pages. */
  gate?: Gate;
  /** Whose `X-Forwarded-For` is believed, by address or range; left out: nobody's. */
  proxies?: string[];
  /** A logger, or where the lines of the bureau's own go; left out: nothing is logged. */
  logger?: FastifyBaseLogger | { stream: { write(line: string): void } };
}

/** What start-up says where the database was planted by another seed. */
export const OTHER_SEED =
  'This database was planted by another seed and goes on with its people; to begin again with those of today, run `npm run bureau:reset`, which forgets all that happened.';

/** What start-up says where another machine at the same database was ahead. */
export const BEHIND_OTHERS =
  'The clock of this machine is behind what was already done in this database, by more than a minute: set it right, or what is over opens here again.';

/** What start-up says where the machine's clock was set back. */
export const SET_BACK =
  "The clock of this machine is behind the last thing done in this bureau: its time goes on from there. To begin again by the machine's clock, run `npm run bureau:reset`, which forgets all that happened.";

const createServer = ({ logger, proxies = [] }: BureauOptions): FastifyInstance => {
  const options = {
    ...REQUEST_LIMITS,
    trustProxy: proxies.length > 0 && proxies,
    clientErrorHandler: answerUnreadable,
    genReqId: newId,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'traceId' }),
    frameworkErrors: (_fault: FastifyError, _request: FastifyRequest, reply: FastifyReply) =>
      sendRefusal(reply, refuse('INVALID_INPUT')),
  };
  if (!logger || 'stream' in logger) return Fastify({ ...options, logger: logger ?? false });
  return Fastify({ ...options, loggerInstance: logger });
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
  const app = createServer(options);
  const { isOfThisSeed, behindMs } = await openWorld(bureau);
  if (!isOfThisSeed) app.log.warn(OTHER_SEED);
  if (behindMs > 0) app.log.warn(store.isShared ? BEHIND_OTHERS : SET_BACK);
  await closeRestored(bureau);
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.decorateRequest('callerId', '');
  app.server.maxHeadersCount = READ_ALL_HEADERS;
  // whoever has said all and closes their half of the line still hears the answer
  Object.assign(app.server, { httpAllowHalfOpen: true });
  app.server.on('checkExpectation', refuseExpectation);
  app.server.prependListener('request', knowLatest);
  logRequests(app);
  writeHeaders(app);
  keepGate(app, options.gate ?? gateOf(undefined, undefined));
  answerFaults(app);
  await describeApi(app);
  app.get('/healthz', { schema: HEALTH_SCHEMA }, async () => ({
    ok: true,
    today: dayOf(await store.read((q) => tellTime(bureau, q))),
  }));
  serveDocument(app);
  const doors = doorsOf(demo);
  for (const door of doors) serve(app, bureau, door);
  await serveApp(app, options.staticDir);
  answerNotFound(app, doors, options.staticDir !== undefined);
  await keepRoutine(app, bureau);
  return app;
};
