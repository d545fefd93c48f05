interface Needs {
  /** The runner makes the package's scripts from their text, as WeChat does. */
  readonly makesScripts?: boolean;
  /** Taro, React and the runner write styles into their page. */
  readonly writesStyles?: boolean;
}

/** What one of our pages may load: its own things, and no more than it needs. */
export const pageHeaders = ({ makesScripts = false, writesStyles = false }: Needs = {}): Record<string, string> => ({
  'content-security-policy': [
    "default-src 'none'",
    `script-src 'self'${makesScripts ? " 'unsafe-eval'" : ''}`,
    `style-src 'self'${writesStyles ? " 'unsafe-inline'" : ''}`,
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ].join('; '),
  'cache-control': 'no-store',
});

/** On every answer. The referrer tells this server, and nobody else, which phone a browser app runs on. */
export const EVERY_ANSWER = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin' } as const;
