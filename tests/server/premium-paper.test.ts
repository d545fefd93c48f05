import { inflateSync } from 'node:zlib';
import { paperFont } from '../../mock-server/papers/font';
import { contoursOf } from '../../mock-server/papers/outline';
import { SANDBOX } from '../../mock-server/seed/sandbox';
import { objectsOf, streamOf, textsOf } from './support/pdf-text';
import { billFor, openTwoChildren, type TwoChildren } from './support/two-children';
import { DAUGHTER, MOTHER } from './support/world';

let family: TwoChildren;
let order: { id: string; receiptNo: string };
beforeEach(async () => {
  family = await openTwoChildren();
  order = (
    await call('POST', '/v1/premium-orders', { token: family.daughter.token, body: billFor(family.daughter.mother) })
  ).body;
});
afterEach(() => family.bureau.close());

const call = (...asked: Parameters<TwoChildren['bureau']['call']>) => family.bureau.call(...asked);
const paper = (kind: string, form: string, token = family.daughter.token) =>
  call('GET', `/v1/premium-orders/${order.id}/papers/${kind}/${form}`, { token });
const fileOf = async (kind: string, form: string, token?: string) =>
  Buffer.from((await paper(kind, form, token)).body.base64, 'base64');

describe('the certificate as PDF', () => {
  it('says who, for which year, how much, when and until when, and that it has no force', async () => {
    expect(textsOf(await fileOf('CERTIFICATE', 'PDF'))).toEqual([
      '城乡居民参保缴费证明',
      '演示沙盒生成，不是官方凭证，没有效力。',
      '兹证明下列人员已经缴纳城乡居民基本医疗保险费。',
      ...['收据编号', order.receiptNo],
      ...['参保人', MOTHER.name],
      ...['证件号码', expect.stringMatching(/^139999 \*{8} \*{2}\d[\dX]$/)],
      ...['参保地', '河北 石家庄'],
      ...['参保年度', '2027 年度'],
      ...['缴费金额', '400.00 元（演示标准）'],
      ...['缴费时间', '2026年11月22日 09:00'],
      ...['待遇时间', '2027年1月1日至2027年12月31日'],
      ...['代缴人', DAUGHTER.name],
      '生成日期 2026年11月22日',
      '演示沙盒生成，不是官方凭证，没有效力。',
    ]);
  });

  it('is a whole file: a page of A5, and a font of its own that draws every letter', async () => {
    const pdf = await fileOf('CERTIFICATE', 'PDF');
    expect(pdf.toString('latin1', 0, 8)).toBe('%PDF-1.7');
    expect(pdf.length).toBeLessThan(60_000);
    const objects = objectsOf(pdf);
    expect(objects.get(3)?.toString('latin1')).toContain('/MediaBox [0 0 420 595]');
    const font = streamOf(objects.get(9));
    expect(font.readUInt32BE(0)).toBe(0x00010000);
    const names = Array.from({ length: font.readUInt16BE(4) }, (_, at) =>
      font.toString('latin1', 12 + at * 16, 16 + at * 16),
    );
    expect(names).toEqual(['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp']);
    const letters = new Set(textsOf(pdf).flatMap((text) => [...text]));
    expect(font.readUInt16BE(font.readUInt32BE(12 + 5 * 16 + 8) + 4)).toBe(letters.size + 1);
  });

  it('names the payer by the masked name on the paper of who was paid for', async () => {
    const mothers = await family.bureau.signIn(MOTHER);
    expect(textsOf(await fileOf('CERTIFICATE', 'PDF', mothers))).toContain('测*芳');
  });

  it('is nobody else’s', async () => {
    expect((await paper('CERTIFICATE', 'PDF', family.son.token)).body.code).toBe('NOT_FOUND');
    expect((await paper('RECEIPT', 'PNG', family.son.token)).body.code).toBe('NOT_FOUND');
    expect((await paper('SOMETHING', 'PDF')).status).toBe(400);
  });

  it('is not given once the money went back; the receipt then says so', async () => {
    await call('POST', `/v1/premium-orders/${order.id}/refund`, { token: family.daughter.token, body: {} });
    expect((await paper('CERTIFICATE', 'PDF')).body.code).toBe('ALREADY_REFUNDED');
    expect(textsOf(await fileOf('RECEIPT', 'PDF'))).toEqual(
      expect.arrayContaining(['城乡居民医保缴费收据', '已经退费', '2026年11月22日 09:00']),
    );
  });
});

describe('the same paper as a picture', () => {
  it('is a grey PNG of 1260 by 1785 with ink where the title is, and none beside it', async () => {
    const { body } = await paper('RECEIPT', 'PNG');
    expect(body.fileName).toBe(`城乡居民医保缴费收据-${order.receiptNo}.png`);
    const png = Buffer.from(body.base64, 'base64');
    expect(png.toString('hex', 0, 8)).toBe('89504e470d0a1a0a');
    expect([png.readUInt32BE(16), png.readUInt32BE(20), png.readUInt8(24), png.readUInt8(25)]).toEqual([
      1260, 1785, 8, 0,
    ]);
    const data = inflateSync(png.subarray(41, 41 + png.readUInt32BE(33)));
    const darkIn = (x: number, y: number, width: number, height: number) =>
      Array.from({ length: height }, (_, row) =>
        data.subarray((y + row) * 1261 + 1 + x, (y + row) * 1261 + 1 + x + width),
      )
        .flatMap((row) => [...row])
        .filter((shade) => shade < 128).length;
    expect(darkIn(400, 140, 460, 60)).toBeGreaterThan(1_000);
    expect(darkIn(0, 140, 300, 60)).toBe(0);
  });
});

test('the font has an outline for every letter of every name and place of the sandbox', () => {
  const { glyphOf, outlineOf } = paperFont();
  const letters = new Set(SANDBOX.people.flatMap(({ name, insurance }) => [...name, ...insurance.city]));
  const missing = [...letters].filter(
    (letter) => contoursOf(outlineOf(glyphOf(letter))).length === 0 || glyphOf(letter) === 0,
  );
  expect(missing).toEqual([]);
});
