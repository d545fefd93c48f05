import type { PropsWithChildren } from 'react';
import { speak } from './copy/say';
import { nameLanguage } from './platform/page-language';
import { useSettings } from './stores/settings.store';
import './app.scss';

const { language, tongue } = useSettings.getState();
speak(tongue);
nameLanguage(language);

export default function App({ children }: PropsWithChildren) {
  return children;
}
