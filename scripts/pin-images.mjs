import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './bootstrap/root.mjs';
import { filesWithImages, pinned } from './check/images.mjs';

/** Writes the digest of each image, as its registry tells it today, into Dockerfile and docker-compose.yml. Needs Docker. */
for (const file of filesWithImages) {
  const path = join(root, file);
  writeFileSync(path, pinned(readFileSync(path, 'utf8'), digestOf));
}

function digestOf(image) {
  const args = ['buildx', 'imagetools', 'inspect', '--format', '{{.Manifest.Digest}}', image];
  const digest = execFileSync('docker', args, { encoding: 'utf8' }).trim();
  process.stdout.write(`${image}  ${digest}\n`);
  return digest;
}
