import { inflateSync } from 'node:zlib';

/** A PDF as its own table of contents says it lies: every object by its number. */
export const objectsOf = (pdf: Buffer): Map<number, Buffer> => {
  const start = Number(pdf.toString('latin1').match(/startxref\n(\d+)\n%%EOF\n$/)?.[1]);
  const [, ...entries] = pdf.toString('latin1', start).matchAll(/^(\d{10}) \d{5} [fn] $/gm);
  const objects = new Map<number, Buffer>();
  entries.forEach(([, offset], at) => {
    const from = pdf.subarray(Number(offset));
    const head = `${at + 1} 0 obj\n`;
    if (from.toString('latin1', 0, head.length) !== head)
      throw new Error(`Object ${at + 1} is not where it should be.`);
    objects.set(at + 1, from.subarray(head.length, from.indexOf('\nendobj\n')));
  });
  return objects;
};

/** What a stream holds, unpacked. */
export const streamOf = (object: Buffer | undefined): Buffer => {
  if (!object) throw new Error('There is no such object.');
  const start = object.indexOf('stream\n') + 'stream\n'.length;
  const length = Number(object.toString('latin1', 0, start).match(/\/Length (\d+)/)?.[1]);
  return inflateSync(object.subarray(start, start + length));
};

/** What a reader would copy out of the one page, text by text. */
export const textsOf = (pdf: Buffer): string[] => {
  const objects = objectsOf(pdf);
  const page = objects.get(3)?.toString('latin1') ?? '';
  const content = Number(page.match(/\/Contents (\d+) 0 R/)?.[1]);
  const font = objects.get(Number(page.match(/\/F1 (\d+) 0 R/)?.[1]))?.toString('latin1') ?? '';
  const map = streamOf(objects.get(Number(font.match(/\/ToUnicode (\d+) 0 R/)?.[1]))).toString('latin1');
  const letters = new Map(
    [...map.matchAll(/<([0-9A-F]{4})> <([0-9A-F]+)>/g)].map(([, code = '', text = '']) => [
      code,
      Buffer.from(text, 'hex').swap16().toString('utf16le'),
    ]),
  );
  const shown = streamOf(objects.get(content)).toString('latin1');
  return [...shown.matchAll(/<([0-9A-F]+)> Tj/g)].map(([, codes = '']) =>
    (codes.match(/.{4}/g) ?? []).map((code) => letters.get(code) ?? '\uFFFD').join(''),
  );
};
