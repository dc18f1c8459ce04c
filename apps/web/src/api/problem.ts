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

/** An RFC 9457 answer, or the lack of any (status 0, code `unreachable`). The message is fit to be shown. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly faults: readonly FieldFault[];

  constructor(status: number, body: ProblemBody) {
    super(body.detail ?? body.title ?? 'Something went wrong on our side. Please try again in a moment.');
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
