import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Peer, programOf } from './install-peers';

const PATH = '/settlements/static';

/** As long as a settlement of ours. */
const ANSWER = {
  id: 'static',
  at: '2026-11-22T09:00:00.000+08:00',
  state: 'SETTLED',
  refundedAt: null,
  place: { name: '河北示例医院', kind: 'HOSPITAL' },
  purpose: 'OUTPATIENT',
  insured: { name: '王芳' },
  side: 'PLACE',
  totalFen: 10,
  poolFen: 9,
  ownFen: 1,
  shares: [],
  othersFen: 0,
  cashFen: 0,
  notes: [],
};

const JSON_TYPE = 'application/json';

const asOpenApi = () => ({
  openapi: '3.0.3',
  info: { title: 'static', version: '1' },
  paths: {
    [PATH]: { get: { responses: { 200: { description: 'ok', content: { [JSON_TYPE]: { example: ANSWER } } } } } },
  },
});

const MOCKOON_ROUTE = '00000000-0000-4000-8000-000000000001';

const asMockoon = (port: number) => ({
  uuid: '00000000-0000-4000-8000-000000000000',
  lastMigration: 33,
  name: 'static',
  port,
  hostname: '127.0.0.1',
  endpointPrefix: '',
  routes: [
    {
      uuid: MOCKOON_ROUTE,
      type: 'http',
      method: 'get',
      endpoint: PATH.slice(1),
      responses: [
        {
          uuid: '00000000-0000-4000-8000-000000000002',
          body: JSON.stringify(ANSWER),
          statusCode: 200,
          headers: [{ key: 'Content-Type', value: JSON_TYPE }],
          disableTemplating: true,
          default: true,
        },
      ],
    },
  ],
  rootChildren: [{ type: 'route', uuid: MOCKOON_ROUTE }],
});

const MOCKOON_FLAGS = ['--repair', '--disable-log-to-file', '--disable-admin-api'];

/** What each is given to serve, and how it is told. */
const GIVEN: Readonly<Record<Peer, (port: number, file: string) => { serves: object; args: string[] }>> = {
  'json-server': (port, file) => ({
    serves: { settlements: [ANSWER] },
    args: ['--quiet', '--host', '127.0.0.1', '--port', `${port}`, file],
  }),
  '@stoplight/prism-cli': (port, file) => ({
    serves: asOpenApi(),
    args: ['mock', file, '-h', '127.0.0.1', '-p', `${port}`],
  }),
  '@mockoon/cli': (port, file) => ({
    serves: asMockoon(port),
    args: ['start', '--data', file, ...MOCKOON_FLAGS],
  }),
};

/** The arguments that make a peer serve one static answer, and where it lies. */
export const staticPeer = (folder: string, peer: Peer, port: number): { args: string[]; path: string } => {
  const file = join(folder, `${peer.replace(/\W/g, '-')}.json`);
  const { serves, args } = GIVEN[peer](port, file);
  writeFileSync(file, JSON.stringify(serves));
  return { args: [programOf(peer), ...args], path: PATH };
};
