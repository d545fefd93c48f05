import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { closedAtTheEnd } from '../../support/opened';

/** One address for several bureaus: each request goes to the next of them; one that is gone is passed over. */
export const roundRobin = async (urls: readonly string[]): Promise<string> => {
  let turn = 0;
  const pass = (asked: IncomingMessage, answer: ServerResponse, body: Buffer, to: number, triesLeft: number): void => {
    const url = new URL(urls[to % urls.length] ?? '');
    const { method, url: path, headers } = asked;
    const onward = request({
      host: url.hostname,
      port: url.port,
      method,
      path,
      headers: { ...headers, host: url.host },
    });
    onward.on('response', (got) => {
      answer.writeHead(got.statusCode ?? 502, got.headers);
      got.pipe(answer);
    });
    onward.on('error', () => {
      if (triesLeft > 0) pass(asked, answer, body, to + 1, triesLeft - 1);
      else answer.writeHead(502).end();
    });
    onward.end(body);
  };
  const server = createServer((asked, answer) => {
    const parts: Buffer[] = [];
    asked.on('data', (part: Buffer) => parts.push(part));
    asked.on('end', () => pass(asked, answer, Buffer.concat(parts), turn++, urls.length - 1));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closedAtTheEnd(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
};
