const CHINESE = /[\u4e00-\u9fff]/g;
const LATIN_WORDS = /[A-Za-z]+/g;

const countOf = (text: string, what: RegExp): number => (text.match(what) ?? []).length;

/** What stands in an element itself, without the elements in it. */
const ownText = ({ childNodes }: Element): string =>
  [...childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : '')).join('');

/** Chinese but for a word or two: a name with what it is to the reader, a notice, whatever has no translation yet. */
const isChinese = (text: string): boolean => countOf(text, CHINESE) > 2 * countOf(text, LATIN_WORDS);

const markOne = (element: Element): void => {
  if (isChinese(ownText(element))) element.setAttribute('lang', 'zh-CN');
  else element.removeAttribute('lang');
};

const markIn = (node: Node): void => {
  if (!(node instanceof Element)) return;
  for (const element of [node, ...node.querySelectorAll('*')]) markOne(element);
};

const watch = new MutationObserver((changes) => {
  for (const { type, target, addedNodes } of changes) {
    if (type === 'characterData') markIn(target.parentElement ?? document.body);
    for (const node of addedNodes) markIn(node instanceof Text && node.parentElement ? node.parentElement : node);
  }
});

/** Tells the browser, and whoever reads the page aloud, its language; in a foreign one, which parts are Chinese. */
export function nameLanguage(language: string): void {
  document.documentElement.lang = language === 'en' ? 'en' : 'zh-CN';
  watch.disconnect();
  if (language !== 'en') {
    for (const marked of document.body.querySelectorAll('[lang]')) marked.removeAttribute('lang');
    return;
  }
  markIn(document.body);
  watch.observe(document.body, { subtree: true, childList: true, characterData: true });
}
