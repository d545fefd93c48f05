import type { SeedPerson } from '../../../mock-server/seed/world';
import type { Call, CallAnswer } from '../support/call';

export type Person = Pick<SeedPerson, 'id' | 'name' | 'idNumber' | 'phone'>;

export const identityOf = ({ name, idNumber }: Person) => ({ name, idNumber });

/** A bureau while a story is played in it. */
export interface Playing {
  /** Fails the test where the bureau says no. */
  yes: (method: string, path: string, options?: Parameters<Call>[2]) => Promise<CallAnswer>;
  as: (person: Person) => string;
  /** The newest code on a phone. */
  codeOf: (person: Person) => Promise<string>;
  textSeen: (kind: string, region: string) => Promise<{ version: string; hash: string }>;
}

export const playingAt = (call: Call, tokens: ReadonlyMap<string, string>): Playing => {
  const yes: Playing['yes'] = async (method, path, options) => {
    const answer = await call(method, path, options);
    if (answer.status >= 400) throw new Error(`${method} ${path} answered ${answer.status}: ${answer.text}`);
    return answer;
  };
  return {
    yes,
    as: ({ id }) => tokens.get(id) ?? '',
    codeOf: async ({ phone }) => {
      const { body } = await yes('GET', `/_demo/inbox?phone=${phone}`);
      return body.messages.find((sms: { code: string | null }) => sms.code !== null).code;
    },
    textSeen: async (kind, region) => {
      const { body } = await yes('GET', `/v1/notices/${kind}?region=${region}`);
      return { version: body.version, hash: body.hash };
    },
  };
};
