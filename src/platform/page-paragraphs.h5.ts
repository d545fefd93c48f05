import type { PageParagraph } from './page-paragraphs';

/** What one presses, or what only a screen reader is told. */
const silent = '[role=button], [role=link], [aria-hidden=true]';
const rowOrHeading = '[role=listitem], [role=heading]';
const box = 'taro-view-core';
const mark = 'data-being-read';

const paragraphOf = (block: Element, parts: readonly string[]): PageParagraph => ({
  parts,
  mark: (isBeingRead) => {
    block.toggleAttribute(mark, isBeingRead);
    if (isBeingRead) block.scrollIntoView?.({ block: 'center' });
  },
});

/** Everything written on the screen, or in the sheet, that this element stands on, from top to bottom. */
export const paragraphsAround = (node: unknown): readonly PageParagraph[] => {
  const whole = node instanceof Element ? node.closest('[role=dialog], [role=main]') : null;
  if (!whole) return [];
  const blocks = new Map<Element, string[]>();
  const texts = document.createTreeWalker(whole, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode.textContent?.trim() ?? '';
    const at = texts.currentNode.parentElement;
    if (!at || text === '' || at.closest(silent)) continue;
    const block = at.closest(rowOrHeading) ?? at.closest(box) ?? at;
    blocks.set(block, [...(blocks.get(block) ?? []), text]);
  }
  return [...blocks].map(([block, parts]) => paragraphOf(block, parts));
};
