const PARTS = /^(postgres(?:ql)?:\/\/)((?:[^@/?]*@)?)([^/?]*)(.*)$/;

export const isPostgresUrl = (url: string | undefined): url is string => /^postgres(ql)?:/.test(url ?? '');

/** A URL may name several servers, comma between, of which one takes writes: one URL for each, in their order. */
export const serversOf = (url: string): string[] => {
  const [, scheme, user, hosts, rest] = PARTS.exec(url) ?? [];
  if (scheme === undefined || hosts === undefined)
    throw new Error('DATABASE_URL must be postgres://user@host:port/database.');
  return hosts.split(',').map((host) => `${scheme}${user}${host}${rest}`);
};

/** A server as it may be told: without user, password or options. */
export const spoken = (url: string): string => {
  const [, scheme, , hosts, rest] = PARTS.exec(url) ?? [];
  return `${scheme ?? ''}${hosts ?? ''}${(rest ?? '').replace(/\?.*$/, '')}`;
};
