import { View } from '@tarojs/components';
import { homeWords } from '@/copy/home.copy';
import './sandbox-line.scss';

/** What this is not, on every home. */
export const SandboxLine = () => <View className='sandbox-line'>{homeWords.sandbox}</View>;
