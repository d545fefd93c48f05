import type { Inbox, PersonaList } from '@/contract/demo.contract';
import type { Session } from '@/contract/session.contract';

const read = async <T>(address: string): Promise<T> => (await fetch(address)).json() as Promise<T>;

const command = async <T>(address: string, body: object): Promise<T> => {
  const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() };
  const response = await fetch(address, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${address} answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as T;
};

/** Signs a persona in through the real doors, reading the code in the demo inbox. */
export async function tokenOf(origin: string, persona: string): Promise<string> {
  const { personas } = await read<PersonaList>(`${origin}/_demo/personas`);
  const phone = personas.find(({ id }) => id === persona)?.phone;
  await command(`${origin}/v1/sessions/codes`, { phone });
  const { messages } = await read<Inbox>(`${origin}/_demo/inbox?phone=${phone}`);
  const code = messages.find((message) => message.code !== null)?.code;
  const session = await command<Session>(`${origin}/v1/sessions`, { method: 'SMS_CODE', phone, code });
  return session.token;
}
