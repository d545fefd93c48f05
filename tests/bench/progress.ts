const SAY_EVERY_MS = 1_000;

/** Says how far a long work is: percentage, rate and time left; on a terminal in one line. */
export const sayProgress = (what: string, total: number): ((done: number) => void) => {
  const from = performance.now();
  let saidAt = 0;
  return (done) => {
    const now = performance.now();
    if (done < total && now - saidAt < SAY_EVERY_MS) return;
    saidAt = now;
    const perSecond = (done / (now - from)) * 1000;
    const leftSeconds = Math.ceil((total - done) / perSecond);
    const line = `${what}: ${Math.floor((done / total) * 100)} %, ${done} of ${total}, ${perSecond.toFixed(0)}/s, ${leftSeconds} s left`;
    process.stderr.write(process.stderr.isTTY ? `\r${line.padEnd(90)}${done < total ? '' : '\n'}` : `${line}\n`);
  };
};
