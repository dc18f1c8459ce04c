import { pipeline, Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { S3mini } from 's3mini';
import { BackupFault } from './backup-fault.js';
import { digesting, digestOf, isSame } from './hashing.js';
import type { Storage } from './storage.js';

export interface S3Access {
  readonly endpoint: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

// A storage takes 10,000 parts of one object: 312 GB.
const PART_BYTES = 32 * 1024 * 1024;
const PART_MS = 300_000;

/**
 * `s3://bucket/folder` on a server that speaks S3, by addresses with the bucket in their path. `waitMs`: for so long one
 * answer may take, and the reading of one file.
 */
export function s3Storage(to: string, { endpoint, ...access }: S3Access, waitMs?: number): Storage {
  const { hostname: bucket, pathname } = new URL(to);
  const folder = pathname.replace(/^\/|\/$/g, '');
  const inBucket = { ...access, endpoint: `${endpoint.replace(/\/$/, '')}/${bucket}` };
  const asking = new S3mini({ ...inBucket, requestAbortTimeout: waitMs ?? PART_MS });
  // A time-out of the client would end the reading of a large one.
  const reading = new S3mini({ ...inBucket, ...(waitMs && { requestAbortTimeout: waitMs }) });
  const key = (name: string) => (folder ? `${folder}/${name}` : name);

  const read = async (name: string) => {
    const answer = await reading.getObjectResponse(key(name));
    if (!answer?.body) throw new BackupFault(`There is no ${name} in ${to}.`);
    return Readable.fromWeb(answer.body as ReadableStream);
  };
  const remove = async (name: string) => void (await asking.deleteObject(key(name)));
  const write = async (name: string, content: Readable) => {
    const { through, digest } = digesting();
    // A fault of what comes is told by what goes on.
    pipeline(content, through, () => undefined);
    await upload(asking, key(name), through);
    const written = digest();
    if (isSame(written, await digestOf(await read(name)))) return written.bytes;
    await remove(name);
    throw new Error('it reads otherwise than written');
  };
  return {
    where: to,
    names: async (prefix) => {
      const found = await asking.listObjects('/', key(prefix)).catch(failing(`${to} could not be read`));
      return (found ?? []).map(({ Key }) => (folder ? Key.slice(folder.length + 1) : Key)).sort();
    },
    write: (name, content) =>
      write(name, content).catch(
        failing(`${name} could not be written to ${to}`, 'Backups of before are as they were.'),
      ),
    read: (name) => read(name).catch(failing(`${name} could not be read from ${to}`)),
    remove,
  };
}

function failing(what: string, besides = ''): (fault: unknown) => never {
  return (fault) => {
    if (fault instanceof BackupFault) throw fault;
    throw new BackupFault(`${what} (${(fault as Error).message}). ${besides}`.trimEnd(), { cause: fault });
  };
}

/** In parts, of which nothing is seen until the last one is there. */
async function upload(client: S3mini, key: string, content: Readable): Promise<void> {
  const id = await client.getMultipartUploadId(key);
  try {
    const parts = [];
    for await (const part of inParts(content)) parts.push(await client.uploadPart(key, id, part, parts.length + 1));
    await client.completeMultipartUpload(key, id, parts);
  } catch (fault) {
    await client.abortMultipartUpload(key, id).catch(() => undefined);
    throw fault;
  }
}

async function* inParts(content: Readable): AsyncGenerator<Buffer> {
  let kept: Buffer[] = [];
  let bytes = 0;
  let any = false;
  for await (const chunk of content as AsyncIterable<Buffer>) {
    kept.push(chunk);
    bytes += chunk.length;
    if (bytes < PART_BYTES) continue;
    yield Buffer.concat(kept);
    any = true;
    kept = [];
    bytes = 0;
  }
  if (bytes > 0 || !any) yield Buffer.concat(kept);
}
