/** What one request may be, and how long it may take to arrive. Answers are never cut: they are the bureau’s own. */
export const REQUEST_LIMITS = {
  bodyLimit: 64 * 1024,
  requestTimeout: 30_000,
  keepAliveTimeout: 30_000,
  http: { maxHeaderSize: 16 * 1024, headersTimeout: 15_000 },
} as const;

/** So many headers a request may have; a browser sends some twenty. */
export const MOST_HEADERS = 100;
