import { request, type Agent } from 'node:http';
import type { HostileRequest } from './requests.js';

export interface RawAnswer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** Sends a request as it is, where fetch would put its path right first. */
export function sendRaw(
  url: string,
  { method, path, headers, body }: Omit<HostileRequest, 'body'> & { readonly body?: string | Buffer },
  agent: Agent,
): Promise<RawAnswer> {
  const { hostname, port } = new URL(url);
  const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, method, path, agent, headers: { ...headers, ...length } }, (response) => {
      const chunks: Buffer[] = [];
      const type = response.headers['content-type'] ?? '';
      const answered = () =>
        resolve({ status: response.statusCode ?? 0, type, body: Buffer.concat(chunks).toString('utf8') });
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', answered);
      // It stays open for as long as it is read.
      if (type.startsWith('text/event-stream')) {
        answered();
        response.destroy();
      }
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
