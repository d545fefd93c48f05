// A real browser and a real server on a busy machine.
jest.setTimeout(60_000);
Error.stackTraceLimit = 12;
