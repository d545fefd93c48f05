import Taro from '@tarojs/taro';
import axios, {
  type AxiosAdapter,
  AxiosError,
  AxiosHeaders,
  type AxiosResponse,
  CanceledError,
  type InternalAxiosRequestConfig,
} from 'axios';

type Failure = { errMsg?: string };

const failureOf = (failure: Failure, config: InternalAxiosRequestConfig): Error => {
  const message = failure.errMsg ?? 'request failed';
  if (/abort/i.test(message)) return new CanceledError(message, config);
  const code = /timeout/i.test(message) ? AxiosError.ETIMEDOUT : AxiosError.ERR_NETWORK;
  return new AxiosError(message, code, config);
};

const headersOf = (config: InternalAxiosRequestConfig): Record<string, string> =>
  Object.fromEntries(Object.entries(config.headers.toJSON()).map(([name, value]) => [name, String(value)]));

/** Lets axios speak through Taro.request, the only way out of a mini-program. */
export const taroAdapter: AxiosAdapter = (config) =>
  new Promise<AxiosResponse>((resolve, reject) => {
    const task = Taro.request<string>({
      url: axios.getUri(config),
      method: (config.method ?? 'get').toUpperCase() as 'GET',
      data: config.data,
      header: headersOf(config),
      timeout: config.timeout || 15_000,
      // as text, so that axios itself reads the JSON
      dataType: 'text',
      responseType: 'text',
      success: ({ data, statusCode, header }) => {
        const headers = new AxiosHeaders(header as Record<string, string>);
        resolve({ data, status: statusCode, statusText: '', headers, config });
      },
      fail: (failure: Failure) => reject(failureOf(failure, config)),
    });
    // Taro tells a failure twice, by `fail` and by this promise; the second would be nobody's.
    task.catch(() => undefined);
    config.signal?.addEventListener?.('abort', () => task.abort());
  });
