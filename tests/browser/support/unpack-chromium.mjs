// Run as a process of its own: the package reads its surroundings while it loads, and unpacks into TMPDIR.
// AWS_EXECUTION_ENV makes it unpack the system libraries, too.
process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
const { default: chromium } = await import('@sparticuz/chromium');
await chromium.executablePath();
