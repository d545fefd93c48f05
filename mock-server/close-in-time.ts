import type { FastifyInstance } from 'fastify';

/** How long what is on its way may take once the bureau closes; the stage, like most who end a process, insists after ten seconds. */
const CLOSING_MS = 8_000;

/** Closes the bureau. What is answered by then is answered; whoever has not sent all of a request until then keeps it open no longer: a server that closes looks at no timeout. */
export const closeInTime = async (app: FastifyInstance, withinMs = CLOSING_MS): Promise<void> => {
  const bound = setTimeout(() => app.server.closeAllConnections(), withinMs);
  await app.close().finally(() => clearTimeout(bound));
};
