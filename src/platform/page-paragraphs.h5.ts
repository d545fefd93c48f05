import type { PageParagraph } from './page-paragraphs';

/** What one presses, or what only a screen reader is told. */
const silent = '[role=button], [role=link], [aria-hidden=true]';
const rowOrHeading = '[role=listitem], [role=heading]';
const box = 'taro-view-core';
const mark = 'data-being-read';

interface Written {
  readonly parts: readonly string[];
  readonly lang: string;
}

/** As `page-language` marked it, or as the whole page is. */
const langAt = (element: Element): string => element.closest('[lang]')?.getAttribute('lang') ?? '';

const paragraphOf = (block: Element, written: Written): PageParagraph => ({
  ...written,
  mark: (isBeingRead) => {
    block.toggleAttribute(mark, isBeingRead);
    if (isBeingRead) block.scrollIntoView?.({ block: 'center' });
  },
});

/** Everything written on the screen, or in the sheet, that this element stands on, from top to bottom. */
export const paragraphsAround = (node: unknown): readonly PageParagraph[] => {
  const whole = node instanceof Element ? node.closest('[role=dialog], [role=main]') : null;
  if (!whole) return [];
  const blocks = new Map<Element, Written>();
  const texts = document.createTreeWalker(whole, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode.textContent?.trim() ?? '';
    const at = texts.currentNode.parentElement;
    if (!at || text === '' || at.closest(silent)) continue;
    const block = at.closest(rowOrHeading) ?? at.closest(box) ?? at;
    const { parts, lang } = blocks.get(block) ?? { parts: [], lang: langAt(at) };
    blocks.set(block, { parts: [...parts, text], lang });
  }
  return [...blocks].map(([block, written]) => paragraphOf(block, written));
};
