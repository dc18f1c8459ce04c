import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const { faultsInImages, imagesIn, pinned } = (await import(join(process.cwd(), 'scripts/check/images.mjs'))) as {
  faultsInImages: (root: string) => string[];
  imagesIn: (text: string) => { image: string; pin: string }[];
  pinned: (text: string, digestOf: (image: string) => string) => string;
};

const ours = (file: string) => readFileSync(join(process.cwd(), file), 'utf8');
const digestOf = (image: string) => `sha256:${Buffer.from(image).toString('hex').padEnd(64, '0').slice(0, 64)}`;

function checkout(files: Record<'Dockerfile' | 'docker-compose.yml', string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'troth-images-'));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return folder;
}

describe('images', () => {
  it('are all found in this checkout, and none stands where it would not be pinned', () => {
    expect(imagesIn(ours('Dockerfile')).map(({ image }) => image)).toEqual([
      expect.stringMatching(/^docker\/dockerfile:/),
      expect.stringMatching(/^node:/),
    ]);
    expect(imagesIn(ours('docker-compose.yml')).map(({ image }) => image.split(':')[0])).toEqual([
      'postgres',
      'redis',
      'axllent/mailpit',
    ]);
    expect(faultsInImages(process.cwd())).toEqual([]);
  });

  it('are pinned, and pinned again to what is newer, with nothing else changed', () => {
    for (const file of ['Dockerfile', 'docker-compose.yml']) {
      const once = pinned(ours(file), digestOf);
      expect(imagesIn(once).every(({ image, pin }) => pin === `@${digestOf(image)}`)).toBe(true);
      const again = pinned(once, () => `sha256:${'f'.repeat(64)}`);
      expect(again.replaceAll(/@sha256:f{64}/g, '')).toBe(ours(file).replaceAll(/@sha256:[0-9a-f]{64}/g, ''));
    }
  });

  it('without a digest are refused once another has one, and so is one named elsewhere', () => {
    const Dockerfile = pinned(ours('Dockerfile'), digestOf);
    const compose = ours('docker-compose.yml').replaceAll(/@sha256:[0-9a-f]{64}/g, '');
    expect(faultsInImages(checkout({ Dockerfile, 'docker-compose.yml': compose }))).toEqual([
      expect.stringMatching(/^docker-compose\.yml: postgres:\S+ has no digest/),
      expect.stringMatching(/redis:\S+ has no digest/),
      expect.stringMatching(/mailpit:\S+ has no digest/),
    ]);
    const other = `${Dockerfile}\nFROM alpine:3\n`;
    expect(faultsInImages(checkout({ Dockerfile: other, 'docker-compose.yml': pinned(compose, digestOf) }))).toEqual([
      'Dockerfile: alpine:3 is named where it is never pinned.',
    ]);
  });
});
