import type { Act, ActOf, AuditAct } from '@troth/domain';
import type { z } from 'zod';
import type { Answer } from './answers.js';
import type { ProblemCode } from './problem/problem-codes.js';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** How a caller shows who they are, and what they can be by that; a link is any that we have mailed to its holder. */
interface RolesOf {
  readonly anybody: 'anybody';
  readonly 'link-holder': 'link-holder';
  readonly partner: 'partner';
  readonly coach: 'coach' | 'lead' | 'safety';
  readonly 'mail-server': 'mail-server';
  readonly operator: 'operator';
}

type Caller = keyof RolesOf;

/** One route, as the API serves it, the browser calls it and the document shows it. */
export interface Route {
  /** Method and path: `PUT /api/v1/us/emails/:kind`. */
  readonly endpoint: `${Method} /${string}`;
  readonly tag:
    | 'Joining'
    | 'Check-in'
    | 'Our own page'
    | 'Safety'
    | 'An email'
    | 'Coach'
    | 'Programme'
    | 'Mail'
    | 'Operation'
    | 'Demo';
  readonly summary: string;
  readonly description?: string;
  /** By what they are let in; somebody of the practice is then asked for a role that may do the act. */
  readonly caller: Caller;
  /** What is done here: the table of acts in libs/domain says who may. */
  readonly act: Act;
  /** The cookie that is read although nobody has to be signed in. */
  readonly cookie?: 'partner' | 'coach';
  /** Open to a coach who signed in by a password alone, also where the practice asks for more. */
  readonly beforeSecondFactor?: true;
  /** Tokens or passwords could be guessed here, or mail be set off: limited for each caller. */
  readonly limited?: true;
  /** Takes an Idempotency-Key: the same key and body get the same answer and change nothing more. */
  readonly takesKey?: true;
  /** What the audit log keeps of every call by one who is signed in, refused or not. */
  readonly audited?: AuditAct;
  /** The field of the body, an id or codes, that the audit log keeps beside it. */
  readonly auditedWith?: string;
  /** The body may be a form, not JSON alone. */
  readonly readsForms?: true;
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  readonly answer: Answer;
  /** When the same answer comes with 503 instead, in words. */
  readonly with503?: string;
  /** Beside what follows from the rest: see `refusalsOf`. */
  readonly refuses?: readonly ProblemCode[];
}

/** Keeps the exact type of one route, whose act has to be one that those who call it may do. */
export function route<const R extends Route>(one: R & { readonly act: ActOf<RolesOf[R['caller']]> }): R {
  return one;
}

type Part = 'params' | 'query' | 'body';

type Given<R, P extends Part> = R extends { readonly [K in P]: infer S extends z.ZodType }
  ? { [K in P]: z.input<S> }
  : unknown;

type Checked<R, P extends Part> = R extends { readonly [K in P]: infer S extends z.ZodType } ? z.output<S> : never;

/** What a caller sends, as JSON. */
export type Sent<R extends Route> = R extends Route ? Given<R, 'params'> & Given<R, 'query'> & Given<R, 'body'> : never;

/** What a handler is given, checked. */
export type ParamsOf<R extends Route> = Checked<R, 'params'>;
export type QueryOf<R extends Route> = Checked<R, 'query'>;
export type BodyOf<R extends Route> = Checked<R, 'body'>;

/** What a handler answers and the caller reads. */
export type AnswerOf<R extends Route> = R['answer'] extends { readonly type: 'text/event-stream' }
  ? AsyncIterable<string>
  : R['answer'] extends { readonly schema: infer S extends z.ZodType }
    ? z.output<S>
    : R['answer'] extends { readonly status: 303 }
      ? { readonly url: string }
      : void;
