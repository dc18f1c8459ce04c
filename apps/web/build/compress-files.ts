import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

// Fonts are compressed by themselves.
const compressible = /\.(js|css|html|svg)$/;
const leastBytes = 500;

/** Beside each file of the build its brotli and its gzip, as small as they come: once here, and never for a request. */
export function compressFiles(): Plugin {
  let folder: string;
  return {
    name: 'troth:compress-files',
    apply: 'build',
    configResolved: ({ root, build }) => void (folder = resolve(root, build.outDir)),
    closeBundle() {
      for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
        if (!compressible.test(name)) continue;
        const path = join(folder, name);
        const file = readFileSync(path);
        if (file.length < leastBytes) continue;
        writeFileSync(
          `${path}.br`,
          brotliCompressSync(file, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: file.length } }),
        );
        writeFileSync(`${path}.gz`, gzipSync(file, { level: 9 }));
      }
    },
  };
}
