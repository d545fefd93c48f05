import type { PhoneSettings } from '../phone/messages';
import type { WeappPackage } from './package';
import { type StyleSheet, styleSheet } from './style-sheets';

/** The style sheets of the app and of the pages that are open, all painted for the owner's settings. */
export function wardrobe(weapp: WeappPackage, settings: () => PhoneSettings) {
  const sheets = new Set<StyleSheet>();
  const open = (path: string): StyleSheet => {
    const sheet = styleSheet(weapp.styles, path, (closed) => sheets.delete(closed));
    sheets.add(sheet);
    sheet.paint(settings());
    return sheet;
  };
  const paint = (): void => {
    document.documentElement.style.colorScheme = settings().theme;
    for (const sheet of sheets) sheet.paint(settings());
  };
  paint();
  return { open, paint };
}
