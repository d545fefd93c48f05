const WHY = 'no PostgreSQL on this machine: neither below /usr/lib/postgresql nor in PATH are initdb and postgres';

if (process.env.CI)
  test('the tests of the server run on PostgreSQL too', () => {
    throw new Error(`They cannot: ${WHY}.`);
  });
// biome-ignore lint/suspicious/noSkippedTests: a machine without PostgreSQL says so, and CI fails above.
else test.skip(`the tests of the server on PostgreSQL: skipped, ${WHY}`, () => undefined);
