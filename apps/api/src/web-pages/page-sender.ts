import { existsSync, readdirSync } from 'node:fs';
import { join, parse } from 'node:path';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { languages } from '@troth/messages';
import { readDocument, sendDocument, type Document } from './document.js';
import { askedLanguage, pageLanguage } from './page-language.js';

/**
 * Sends a page by its name, `index` for one that is not there, in its reader’s language; `this once` in the one that its
 * address asks for, which nothing keeps.
 */
export type SendPage = (
  request: FastifyRequest,
  reply: FastifyReply,
  name: string,
  asked?: 'this once',
) => FastifyReply;

/** Sends the pages of a build, which are read once, from `pages/<language>/<name>.html`; null where there is no build. */
export function pageSender(root: string, secure: boolean): SendPage | null {
  const built = new Map(
    Object.keys(languages).map((language) => [language, documentsIn(join(root, 'pages', language))]),
  );
  const english = built.get('en')?.get('index');
  if (!english) return null;
  return (request, reply, name, asked) => {
    const language = (asked && askedLanguage(request)) ?? pageLanguage(request, reply, secure);
    const pages = built.get(language);
    void reply.header('content-language', language);
    return sendDocument(request, reply, pages?.get(name) ?? pages?.get('index') ?? english);
  };
}

function documentsIn(folder: string): ReadonlyMap<string, Document> {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.html')) : [];
  return new Map(files.map((name) => [parse(name).name, readDocument(join(folder, name))!]));
}
