import { certificateWords } from '@/copy/premium-pledge.copy';
import { sourceFiles } from '../support/source-files';

test('the paper that says a premium was paid is called the same on the screen and on the paper, and no region hides it', () => {
  const files = sourceFiles('src');
  const opening = files.filter(({ text }) => text.includes('<CertificateRow')).map(({ file }) => file);
  expect(opening.sort()).toEqual(['src/pages/pay-premium/result/index.tsx', 'src/pages/records/premium/index.tsx']);
  expect(files.filter(({ text }) => text.includes('premium.certificate'))).toEqual([]);
  const [paper] = sourceFiles('mock-server').filter(({ file }) => file === 'mock-server/papers/premium-paper.ts');
  expect(paper?.text).toContain(`CERTIFICATE: '${certificateWords.title}'`);
});
