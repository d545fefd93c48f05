import Taro from '@tarojs/taro';
import axios, {
  type AxiosAdapter,
  AxiosError,
  AxiosHeaders,
  type AxiosResponse,
  CanceledError,
  type InternalAxiosRequestConfig,
} from 'axios';

interface Failure {
  readonly errMsg?: string;
  /** Alipay's word for what went wrong. */
  readonly errorMessage?: string;
  /** Alipay's: the HTTP status where a reply came after all, and one that is no success; else a number of its own below 100. */
  readonly status?: number;
  readonly data?: string;
  readonly headers?: Record<string, string>;
}

const failureOf = (failure: Failure, config: InternalAxiosRequestConfig): Error => {
  const message = failure.errMsg ?? failure.errorMessage ?? 'request failed';
  if (/abort/i.test(message)) return new CanceledError(message, config);
  const code = /timeout/i.test(message) ? AxiosError.ETIMEDOUT : AxiosError.ERR_NETWORK;
  return new AxiosError(message, code, config);
};

const replyOf = (
  status: number,
  data: string | undefined,
  headers: Record<string, string> | undefined,
  config: InternalAxiosRequestConfig,
): AxiosResponse => ({ data, status, statusText: '', headers: new AxiosHeaders(headers), config });

/** A reply that says no is a reply: Alipay tells every status but success as a failure. */
const replyInFailure = ({ status = 0, data, headers }: Failure, config: InternalAxiosRequestConfig) =>
  status >= 200 && status <= 599 ? replyOf(status, data, headers, config) : null;

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
      success: ({ data, statusCode, header }) =>
        resolve(replyOf(statusCode, data, header as Record<string, string>, config)),
      fail: (failure: Failure) => {
        const reply = replyInFailure(failure, config);
        if (reply) resolve(reply);
        else reject(failureOf(failure, config));
      },
    });
    // Taro tells a failure twice, by `fail` and by this promise; the second would be nobody's.
    task.catch(() => undefined);
    config.signal?.addEventListener?.('abort', () => task.abort());
  });
