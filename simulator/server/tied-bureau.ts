/** The bureau as a child of the stage: when the stage is gone, however it went, the bureau closes in order. */
const GIVE_UP_MS = 5_000;

const leave = (): void => {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.exit(1), GIVE_UP_MS).unref();
};

process.once('disconnect', leave);
// The last words of a bureau whose stage was killed are heard by nobody; it closes in order all the same.
process.stdout.on('error', () => undefined);
// Listening alone must not keep a bureau alive that has closed.
process.channel?.unref();

// A stage that went while this process was still loading has said so already, to nobody.
if (process.connected) void import('../../mock-server/main');
