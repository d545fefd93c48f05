import type { FastifyBaseLogger } from 'fastify';

/** Keeps every line that would be written. */
export const listeningLogger = (lines: unknown[]): FastifyBaseLogger => {
  const listen = (...said: unknown[]) => {
    lines.push(said);
  };
  const logger: FastifyBaseLogger = {
    level: 'info',
    fatal: listen,
    error: listen,
    warn: listen,
    info: listen,
    debug: listen,
    trace: listen,
    silent: listen,
    child: (bindings) => {
      lines.push(bindings);
      return logger;
    },
  } as FastifyBaseLogger;
  return logger;
};
