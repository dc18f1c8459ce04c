import type { FieldFault, ProblemDocument } from '@troth/contract';
import { isShownCode, type ShownCode } from './words-for-problems';

/** As much of it as is read: what a proxy answers need not be of the API. */
type ProblemBody = Partial<Pick<ProblemDocument, 'errors'>> & { code?: string };

/** What an answer of this status means where it brings no code that this page knows, as those of proxies do not. */
const codeByStatus: Readonly<Record<number, ShownCode>> = {
  0: 'unreachable',
  401: 'not-signed-in',
  404: 'not-found',
  408: 'request-timeout',
  409: 'not-possible',
  410: 'not-found',
  413: 'body-too-large',
  422: 'invalid-input',
  429: 'too-many-requests',
  431: 'request-header-too-large',
  502: 'temporarily-unavailable',
  503: 'temporarily-unavailable',
  504: 'temporarily-unavailable',
};

/** An RFC 9457 answer, or the lack of any (status 0). Its code has words for people; `seconds` are to be waited. */
export class Problem extends Error {
  readonly status: number;
  readonly code: ShownCode;
  readonly faults: readonly FieldFault[];

  constructor(
    status: number,
    { code, errors = [] }: ProblemBody,
    readonly seconds?: number,
  ) {
    const known = isShownCode(code) ? code : (codeByStatus[status] ?? 'internal-error');
    super(known);
    this.name = 'Problem';
    this.status = status;
    this.code = known;
    this.faults = errors.map(({ path, message }) => ({ path: dotted(path), message }));
  }

  /** The fault of one field, by its dotted path in the body that was sent. */
  at(path: string): string | undefined {
    return this.faults.find((fault) => fault.path === path)?.message;
  }
}

/** `/body/partner/email`, `body.partner.email` and `partner.email` are one path. */
function dotted(path: string): string {
  return path
    .replace(/^#?\/+/, '')
    .replaceAll('/', '.')
    .replace(/^body\./, '');
}
