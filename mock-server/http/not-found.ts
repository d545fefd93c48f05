import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ENDPOINTS } from '@/contract/endpoints';
import { refuse } from '@/domain/outcome';
import type { Door } from './door';
import { sendRefusal } from './serve';
import { isPage } from './static-app';

interface Hung {
  method: string;
  pattern: RegExp;
}

const hungOf = ({ name }: Door): Hung => {
  const { method, path } = ENDPOINTS[name];
  return { method, pattern: new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`) };
};

/** The methods by which this address has a door. */
const methodsAt = (hung: readonly Hung[], { url }: FastifyRequest): string[] => {
  const [path = ''] = url.split('?');
  return [...new Set(hung.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method))];
};

/** An address without a door opens the app, where there is one; a door asked by another method says by which it opens. */
export const answerNotFound = (app: FastifyInstance, doors: readonly Door[], hasApp: boolean): void => {
  const hung = doors.map(hungOf);
  app.setNotFoundHandler((request: FastifyRequest, reply: FastifyReply) => {
    if (hasApp && isPage(request)) return reply.sendFile('index.html');
    const methods = methodsAt(hung, request);
    if (methods.length === 0) return sendRefusal(reply, refuse('NOT_FOUND'));
    return sendRefusal(reply.header('allow', methods.join(', ')), refuse('METHOD_NOT_ALLOWED'));
  });
};
