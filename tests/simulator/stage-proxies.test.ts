import { randomUUID } from 'node:crypto';
import { startBureauProcess } from '../../simulator/server/bureau-process';
import { personaOf } from '../support/open-bureau';
import { tempFolder } from '../support/open-parts';
import { closedAtTheEnd } from '../support/opened';
import { askAt } from './support/stage';

const { name, idNumber } = personaOf('wang-fang');

test('the bureau of a stage believes no phone about its address, whatever the environment names as proxies and hosts', async () => {
  const DATABASE_URL = `file:${tempFolder().file}`;
  const named = { GONGJI_PROXIES: '127.0.0.1', GONGJI_HOSTS: 'bureau.example' };
  const bureau = await startBureauProcess({ ...process.env, DATABASE_URL, ...named });
  closedAtTheEnd(() => bureau.stop());
  const faceFrom = async (address: string, shown: string) => {
    const headers = { 'x-forwarded-for': address, 'idempotency-key': randomUUID() };
    const json = { method: 'MOCK_FACE', name: shown, idNumber };
    return (await askAt(bureau.origin, '/v1/sessions', { method: 'POST', headers, json })).status;
  };
  for (let time = 0; time < 15; time += 1) expect(await faceFrom(`203.0.113.${time}`, '张三丰')).toBe(422);
  expect(await faceFrom('203.0.113.99', name)).toBe(429);
});
