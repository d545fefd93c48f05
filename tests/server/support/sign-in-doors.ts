import type { TestBureau } from './bureau';

export const otherThan = (code: string): string => (code === '000000' ? '000001' : '000000');

export const phoneOf = ({ phone }: { phone: string | null }): string => phone ?? '';

const keyed = (key: string | undefined) => (key === undefined ? {} : { key });

/** Signing in as a program does: a code is asked for, arrives, and opens a session. */
export const signInDoors = (bureauNow: () => TestBureau) => {
  const askCode = (phone: string, key?: string) =>
    bureauNow().call('POST', '/v1/sessions/codes', { body: { phone }, ...keyed(key) });
  const codeOf = async (phone: string): Promise<string> => {
    const { body } = await bureauNow().call('GET', `/_demo/inbox?phone=${phone}`);
    return body.messages[0].code;
  };
  const login = (phone: string, code: string, key?: string) =>
    bureauNow().call('POST', '/v1/sessions', { body: { method: 'SMS_CODE', phone, code }, ...keyed(key) });
  const sendTo = async (phone: string): Promise<string> => {
    expect((await askCode(phone)).status).toBe(202);
    return codeOf(phone);
  };
  return { askCode, codeOf, login, sendTo };
};
