import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const filesWithImages = ['Dockerfile', 'docker-compose.yml'];

// As they are named there: `# syntax=…`, `ARG NODE_IMAGE=…`, and `image: ${REDIS_IMAGE:-…}`.
const named = /(?<=^# syntax=|^ARG \w+_IMAGE=|^\s+image: \$\{\w+_IMAGE:-)([^\s@}]+)(@\S*?)?(?=\}?$)/gm;
const foreign = /^\s*(?:FROM (?!\$\{)|image: (?!\$\{|troth$))(?<image>\S+)/gm;
const digest = /^@sha256:[0-9a-f]{64}$/;

/** Every image that is not built here, as `{ image, pin }`; `pin` is `@sha256:…`, or empty. */
export function imagesIn(text) {
  return [...text.matchAll(named)].map(([, image, pin = '']) => ({ image, pin }));
}

/** The same file with every image by the digest that `digestOf(image)` gives. */
export function pinned(text, digestOf) {
  return text.replaceAll(named, (_, image) => `${image}@${digestOf(image)}`);
}

/** Once one image is taken by its digest, each has to be; and none may stand where it would not be found. */
export function faultsInImages(root) {
  const texts = filesWithImages.map((file) => [file, readFileSync(join(root, file), 'utf8')]);
  const images = texts.flatMap(([file, text]) => imagesIn(text).map((one) => ({ file, ...one })));
  const anyPinned = images.some(({ pin }) => pin !== '');
  return [
    ...texts.flatMap(([file, text]) =>
      [...text.matchAll(foreign)].map(({ groups }) => `${file}: ${groups.image} is named where it is never pinned.`),
    ),
    ...images
      .filter(({ pin }) => anyPinned && !digest.test(pin))
      .map(({ file, image }) => `${file}: ${image} has no digest. Run: node scripts/pin-images.mjs`),
  ];
}
