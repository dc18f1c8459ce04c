interface FieldFault {
  path: string;
  message: string;
}

interface ProblemBody {
  status?: number;
  code?: string;
  title?: string;
  detail?: string;
  errors?: FieldFault[];
}

const ourFault = 'Something went wrong on our side. What you typed is still here: please try again in a moment.';

/** Where the API speaks to programmers, a person reads this instead. */
const forPeople: Readonly<Record<string, string>> = {
  'bad-json': ourFault,
  'bad-request': ourFault,
  'unsupported-media-type': ourFault,
  'idempotency-key-reused': ourFault,
  'body-too-large': 'This is longer than we can take. Please make it shorter and send it again.',
  'not-found': 'There is nothing here any more. Please go back and look again.',
};

/** An RFC 9457 answer, or the lack of any (status 0, code `unreachable`). The message is fit to be shown. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly faults: readonly FieldFault[];

  constructor(status: number, body: ProblemBody) {
    super(forPeople[body.code ?? ''] ?? body.detail ?? body.title ?? ourFault);
    this.name = 'Problem';
    this.status = status;
    this.code = body.code ?? 'unknown';
    this.faults = (body.errors ?? []).map(({ path, message }) => ({ path: dotted(path), message }));
  }

  /** The fault of one field, by its dotted path in the body that was sent. */
  at(path: string): string | undefined {
    return this.faults.find((fault) => fault.path === path)?.message;
  }
}

export const unreachable = () =>
  new Problem(0, {
    code: 'unreachable',
    detail: 'We could not reach Troth just now. Everything you typed is still here: please try again in a moment.',
  });

/** `/body/partner/email`, `body.partner.email` and `partner.email` are one path. */
function dotted(path: string): string {
  return path
    .replace(/^#?\/+/, '')
    .replaceAll('/', '.')
    .replace(/^body\./, '');
}
