import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import Handlebars from 'handlebars/runtime.js';
import { languages, speak, type Language } from '@troth/messages';
import { compileTemplates, options, type CompiledTemplate } from './compile-templates.js';
import { fingerprint } from './fingerprint.js';
import { readTemplateSources } from './template-sources.js';
import { wordsIn } from './template-words.js';

type ByLanguage = Readonly<Record<string, Readonly<Record<string, CompiledTemplate>>>>;

interface Compilation {
  readonly fingerprint: string;
  readonly templates: ByLanguage;
}

const built = new URL('../../dist/templates.json', import.meta.url);

/**
 * Every kind's compiled templates, by language. MJML takes seconds to load, so what was compiled is kept until a source,
 * a message or a compiler changes.
 */
export async function loadTemplates(): Promise<ByLanguage> {
  const sources = readTemplateSources();
  const kept = readCompilation();
  if (!sources) {
    if (!kept)
      throw new Error('The email templates are neither compiled nor there to compile: build libs/emails first.');
    return kept.templates;
  }
  const words = (Object.keys(languages) as Language[]).map((language) => wordsIn(speak(language)));
  const current = fingerprint(sources, words, { ...options, handlebars: Handlebars.VERSION });
  if (kept?.fingerprint === current) return kept.templates;
  const templates: Record<string, Readonly<Record<string, CompiledTemplate>>> = {};
  for (const one of words) templates[one.tag] = await compileTemplates(sources, one);
  keep({ fingerprint: current, templates });
  return templates;
}

function readCompilation(): Compilation | null {
  try {
    return JSON.parse(readFileSync(built, 'utf8')) as Compilation;
  } catch {
    return null;
  }
}

/** A folder that cannot be written only costs the next start its time. */
function keep(compilation: Compilation): void {
  const draft = new URL(`templates.${process.pid}.json`, built);
  try {
    mkdirSync(new URL('.', built), { recursive: true });
    writeFileSync(draft, JSON.stringify(compilation));
    renameSync(draft, built);
  } catch (fault) {
    const { code } = fault as NodeJS.ErrnoException;
    if (code !== 'EACCES' && code !== 'EROFS' && code !== 'EPERM') throw fault;
  }
}
