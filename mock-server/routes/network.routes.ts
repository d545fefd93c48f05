import { dissolveNetworkRequestSchema, networkDissolvedSchema, networkSchema } from '@/contract/network.contract';
import { commandDoor, type Door, readDoor } from '../http/door';
import { dissolveNetwork } from '../use-cases/dissolve-network';
import { readNetwork } from '../use-cases/read-network';

export const NETWORK_DOORS: readonly Door[] = [
  readDoor('readNetwork', { answer: networkSchema }, ({ q, callerId }) => readNetwork(q, callerId)),
  commandDoor(
    'dissolveNetwork',
    { body: dissolveNetworkRequestSchema, answer: networkDissolvedSchema },
    ({ tx, now, callerId }) => dissolveNetwork(tx, now, callerId),
  ),
];
