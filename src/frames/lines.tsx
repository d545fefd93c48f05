import { View } from '@tarojs/components';

/** A few short sentences of a Card, one a line; a longer text is for Paragraphs. */
export const Lines = ({ lines }: { lines: readonly string[] }) => (
  <>
    {lines.map((line) => (
      <View key={line}>{line}</View>
    ))}
  </>
);
