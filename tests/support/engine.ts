/** On which engine the bureaus of this run keep their data: jest.config.mjs says it for each of its projects. */
export const STORE = (globalThis as { STORE?: 'postgres' }).STORE ?? 'sqlite';
