import { hashOf } from '../../mock-server/notices/notice-text';
import { ALL_NOTICES } from '../../mock-server/notices/publish-all';

const sentencesOf = (paragraph: string): string[] => paragraph.split(/(?<=[。？！])/).filter(Boolean);

test.each(ALL_NOTICES.map((notice) => [notice.region, notice.kind, notice.version, notice] as const))(
  '%s %s %s speaks in short sentences, three to a paragraph',
  (_region, _kind, _version, { summary, paragraphs }) => {
    expect(summary).toHaveLength(3);
    for (const paragraph of [...summary, ...paragraphs]) {
      expect(sentencesOf(paragraph).length).toBeLessThanOrEqual(3);
      for (const sentence of sentencesOf(paragraph)) expect([...sentence].length).toBeLessThanOrEqual(25);
    }
  },
);

test('each version has its own fingerprint, and a changed word changes it', () => {
  const hashes = ALL_NOTICES.map(hashOf);
  expect(new Set(hashes).size).toBe(hashes.length);
  const [first] = ALL_NOTICES;
  if (!first) throw new Error('There is no notice.');
  expect(hashOf({ ...first, paragraphs: [...first.paragraphs.slice(1), '改了一个字。'] })).not.toBe(hashOf(first));
});
