import { inProcess } from './in-process-runner';

export const strykerPlugins = [inProcess];
