/** For browsers that keep their clipboard from pages without a certificate. */
const copySelected = (text: string): boolean => {
  const box = document.createElement('textarea');
  box.value = text;
  document.body.append(box);
  box.select();
  const isCopied = document.execCommand('copy');
  box.remove();
  return isCopied;
};

/** Puts a text into the clipboard; false: the browser would not. */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
};
