/**
 * Puts the built worker and what it needs of its packages into a few files, after `tsc -b`, so that a process holds
 * less (docs/decisions/0083-a-worker-in-few-files.md). Names stay, for stacks and for what reads a class's name.
 */
import { readFileSync, rmSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));
const into = join(root, 'dist/worker');

const bundle = await rolldown({
  input: join(root, 'dist/apps/worker/main.js'),
  platform: 'node',
  // Few workers load these, and then whole.
  external: ['handlebars', 'mailparser', 'mjml', 'smtp-server'],
  // Packages try others that are not installed, and do without.
  logLevel: 'silent',
  plugins: [
    {
      name: 'as-if-apart',
      load: { filter: { id: { include: /\.js$/, exclude: /node_modules/ } }, handler: loadAsIfApart },
      generateBundle: (_, files) => withoutMap(files, 'packages.js'),
    },
    { name: 'languages-apart', load: { filter: { id: /languages\/\w+\.json$/ }, handler: languageApart } },
  ],
});
rmSync(into, { recursive: true, force: true });
await bundle.write({
  dir: into,
  keepNames: true,
  comments: false,
  // V8 holds text of one byte a character in half the room.
  charset: 'ascii',
  sourcemap: true,
  sourcemapExcludeSources: true,
  chunkFileNames: '[name].js',
  codeSplitting: {
    groups: [
      // Before the packages, as it is before everything else.
      { name: 'frugal-memory', test: /frugal-memory\.js$/, priority: 1 },
      { name: 'packages', test: /node_modules/ },
    ],
  },
});

/** Our own code finds its files where it found them before, and its stacks name its sources. */
function loadAsIfApart(path) {
  const place = JSON.stringify(relative(into, path).replaceAll(sep, '/'));
  const code = readFileSync(path, 'utf8').replaceAll('import.meta.url', `new URL(${place}, import.meta.url).href`);
  return { code, map: readFileSync(`${path}.map`, 'utf8') };
}

/**
 * Texts are read from a file of their own: as code they would be held twice, and each letter that is not Latin as six.
 * Workers say nothing of pages, whose words are half of a language.
 */
function languageApart(path) {
  const texts = Object.entries(JSON.parse(readFileSync(path, 'utf8'))).filter(([id]) => !id.startsWith('web.'));
  const source = JSON.stringify(Object.fromEntries(texts));
  this.emitFile({ type: 'asset', fileName: `languages/${basename(path)}`, source });
  const place = JSON.stringify(`./languages/${basename(path)}`);
  return {
    code: `import { readFileSync } from 'node:fs';
export default JSON.parse(readFileSync(new URL(${place}, import.meta.url), 'utf8'));`,
    moduleType: 'js',
  };
}

/** A map of six million characters would cost the memory that is saved. */
function withoutMap(files, name) {
  delete files[`${name}.map`];
  files[name].code = files[name].code.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n');
}
