import { readdirSync, readFileSync } from 'node:fs';
import { openBrowser } from '../browser/support/browser';
(async () => {
  const b = await openBrowser();
  for (const tag of ['l3', 'l4', 'd3']) for (const [k, from, to] of [['a', 0, 5], ['b', 5, 10], ['c', 10, 15]] as const) {
    const files = readdirSync('/tmp/elder-shots').filter((f) => f.startsWith(tag + '-')).slice(from, to);
    const p = await b.newPage({ viewport: { width: 380 * 5, height: 820 } });
    await p.setContent(`<body style="margin:0;display:flex;gap:5px;background:#888">${files.map((f) => `<img width=375 src="data:image/png;base64,${readFileSync(`/tmp/elder-shots/${f}`).toString('base64')}">`).join('')}`);
    await p.screenshot({ path: `/tmp/elder-shots/sheet-${tag}-${k}.png` });
    await p.close();
  }
  await b.close(); process.exit(0);
})();
