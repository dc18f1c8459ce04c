/** The provider is away, too slow, or answers with more than belongs into such an answer. */
export class ProviderAway extends Error {
  constructor(why: string) {
    super(why);
    this.name = 'ProviderAway';
  }
}

interface Bounds {
  /** Hosts, with their port where it is not the usual one, that are asked at all. */
  readonly hosts: readonly string[];
  readonly milliseconds: number;
  readonly bytes: number;
}

/** A `fetch` that asks these hosts alone, follows no redirect, and gives up on what is slow or long. Throws ProviderAway. */
export function boundedFetch({ hosts, milliseconds, bytes }: Bounds) {
  return async (url: string, options: object): Promise<Response> => {
    const { host } = new URL(url);
    if (!hosts.includes(host)) throw new ProviderAway(`its metadata leads to ${host}, which is no host of its own`);
    try {
      const signal = AbortSignal.timeout(milliseconds);
      const answer = await fetch(url, { ...options, redirect: 'manual', signal });
      const body = await readAtMost(answer, bytes);
      return new Response(body, { status: answer.status, headers: answer.headers });
    } catch (fault) {
      if (fault instanceof ProviderAway) throw fault;
      throw new ProviderAway(`${host}: ${(fault as Error).name}`);
    }
  };
}

async function readAtMost(answer: Response, bytes: number): Promise<Blob | null> {
  if (!answer.body) return null;
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for await (const part of answer.body) {
    length += part.length;
    if (length > bytes) throw new ProviderAway(`an answer of more than ${bytes} bytes`);
    parts.push(part);
  }
  return parts.length === 0 ? null : new Blob(parts);
}
