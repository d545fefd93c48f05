import type { Outside } from './call-from-outside';
import { installPeers, PEERS, type Peer } from './install-peers';
import { staticPeer } from './peer-files';
import { type ServerProcess, startServer } from './server-process';
import type { Settings } from './settings';
import { besidePeer } from './settling';
import type { Row } from './table';

const startPeer = async (folder: string, peer: Peer): Promise<ServerProcess & { path: string }> => {
  let path = '';
  const server = await startServer(folder, peer.replace(/\W/g, '-'), (port) => {
    const given = staticPeer(folder, peer, port);
    path = given.path;
    return { args: given.args, env: { NODE_ENV: 'production', DO_NOT_TRACK: '1' } };
  });
  return { ...server, path };
};

/** Ours beside each peer; where they cannot be installed, that is said and nothing is measured. */
export const benchPeers = async (
  folder: string,
  outside: Outside,
  bureau: ServerProcess,
  settings: Settings,
): Promise<Row[]> => {
  const whyNot = installPeers();
  if (whyNot !== null) {
    console.log(`The peers are not measured, they could not be installed: ${whyNot}`);
    return [];
  }
  const rows: Row[] = [];
  for (const peer of Object.keys(PEERS) as Peer[]) {
    const server = await startPeer(folder, peer);
    const { port, path } = server;
    const asked = {
      port,
      method: 'GET',
      path,
      headers: { accept: 'application/json' },
      body: '',
      status: 200,
    } as const;
    try {
      rows.push(...(await besidePeer(`${peer} ${PEERS[peer]}`, asked, outside, bureau, settings)));
    } finally {
      await server.stop();
    }
  }
  return rows;
};
