import { Text, View } from '@tarojs/components';
import { useState } from 'react';

export default function Home() {
  const [count, setCount] = useState(0);
  return (
    <View onClick={() => setCount(count + 1)}>
      <Text>共济 {count}</Text>
    </View>
  );
}
