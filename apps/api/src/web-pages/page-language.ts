import type { FastifyReply, FastifyRequest } from 'fastify';
import { languages, type Language } from '@troth/messages';
import { languageFor } from '../speech/language-for.js';

/** With `__Host-` a browser takes it from this host alone, over https alone; on http that name would be refused. */
const nameOf = (secure: boolean) => (secure ? '__Host-troth_language' : 'troth_language');

/**
 * In which language a page is served: the one that its address asks for (`?de`, as links in emails do), else the one
 * asked for in this browser before, else the best that the browser accepts. What was asked for is kept until the browser
 * is closed: on a shared one nothing stays.
 */
export function pageLanguage(request: FastifyRequest, reply: FastifyReply, secure: boolean): Language {
  const cookie = nameOf(secure);
  const asked = askedLanguage(request);
  if (asked) {
    if (request.cookies[cookie] !== asked)
      void reply.setCookie(cookie, asked, { path: '/', sameSite: 'lax', httpOnly: true, secure });
    return asked;
  }
  const kept = request.cookies[cookie];
  return isLanguage(kept) ? kept : languageFor(request.headers['accept-language']);
}

/** The language that a page's address asks for. */
export function askedLanguage({ query }: FastifyRequest): Language | undefined {
  return Object.keys(query as object).find(isLanguage);
}

function isLanguage(value: unknown): value is Language {
  return typeof value === 'string' && Object.hasOwn(languages, value);
}
