import type { Plugin, Rolldown } from 'vite';

type Bundle = Rolldown.OutputBundle;
type Chunk = Rolldown.OutputChunk;

interface Options {
  /** A module that runs before everything else. */
  readonly first: string;
  /** The module through which all pages come, but for those `withoutRouter`. */
  readonly router: string;
  readonly withoutRouter: readonly string[];
  /** Which pages alone may load a file, by the file's name. */
  readonly onlyFor: Readonly<Record<string, RegExp>>;
}

/**
 * One document for each page, `pages/<folder>.html`, whose head names all that this page loads: it comes at once and
 * not link by link.
 */
export function pageHeads({ first, router, withoutRouter, onlyFor }: Options): Plugin {
  let firstFile: string;
  return {
    name: 'troth:page-heads',
    apply: 'build',
    buildStart() {
      firstFile = this.emitFile({ type: 'chunk', id: first, name: 'first' });
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const index = bundle['index.html'];
        if (index?.type !== 'asset') this.error('There is no index.html to make the pages from.');
        const html = String(index.source);
        const script = `<script type="module" async crossorigin src="/${withoutFacade(this.getFileName(firstFile), bundle)}"></script>`;
        index.source = html.replace('<script type="module"', `${script}\n    <script type="module"`);
        const shared = String(index.source);
        const chunks = Object.values(bundle).filter((one): one is Chunk => one.type === 'chunk');
        const routing = chunks.filter(({ moduleIds }) => moduleIds.some((id) => id.endsWith(router)));
        for (const { page, chunk } of pagesIn(chunks)) {
          const roots = withoutRouter.includes(page) ? [chunk] : [...routing, chunk];
          const routed = roots.length === 1 && withImports(chunk, bundle, new Set()).find(hasRouter);
          if (routed) this.error(`The page ${page} is to come without the router, and ${routed.fileName} brings it.`);
          const foreign = withImports(chunk, bundle, new Set()).find(({ name }) => onlyFor[name]?.test(page) === false);
          if (foreign) this.error(`The page ${page} would load ${foreign.fileName}, which is not for it.`);
          const links = linksFor(roots, bundle).filter((link) => !shared.includes(link.href));
          const source = shared.replace('</head>', `${links.map(({ tag }) => `  ${tag}\n`).join('')}  </head>`);
          this.emitFile({ type: 'asset', fileName: `pages/${page}.html`, source });
        }
      },
    },
  };
}

/** A file may hold more than one page. */
function pagesIn(chunks: readonly Chunk[]): { page: string; chunk: Chunk }[] {
  return chunks.flatMap((chunk) =>
    chunk.moduleIds.flatMap((id) => {
      const [, page] = /\/src\/pages\/([^/]+)\/Page\.tsx$/.exec(id) ?? [];
      return page === undefined ? [] : [{ page, chunk }];
    }),
  );
}

/** The one file that an entry merely imports: it need not be asked for first. */
function withoutFacade(fileName: string, bundle: Bundle): string {
  const entry = bundle[fileName];
  const isFacade = entry?.type === 'chunk' && entry.moduleIds.length === 0 && entry.imports.length === 1;
  return isFacade ? entry.imports[0]! : fileName;
}

function hasRouter({ moduleIds }: Chunk): boolean {
  return moduleIds.some((id) => id.includes('/@tanstack/react-router/'));
}

function linksFor(roots: readonly Chunk[], bundle: Bundle): { href: string; tag: string }[] {
  const seen = new Set<Chunk>();
  const chunks = roots.flatMap((root) => withImports(root, bundle, seen));
  const styles = new Set(chunks.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]));
  return [
    ...[...styles].map((href) => ({ href, tag: `<link rel="stylesheet" crossorigin href="/${href}">` })),
    ...chunks.map(({ fileName: href }) => ({ href, tag: `<link rel="modulepreload" crossorigin href="/${href}">` })),
  ];
}

function withImports(chunk: Chunk, bundle: Bundle, seen: Set<Chunk>): Chunk[] {
  if (seen.has(chunk)) return [];
  seen.add(chunk);
  const imported = chunk.imports.map((name) => bundle[name]).filter((one): one is Chunk => one?.type === 'chunk');
  return [chunk, ...imported.flatMap((one) => withImports(one, bundle, seen))];
}
