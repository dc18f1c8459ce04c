import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Registry {
  readonly folder: string;
  /** Where each declaration has its line. */
  readonly file: string;
  /** How a declaration begins, after its name. */
  readonly declares: RegExp;
}

/** The registries of the house, but for emails: a kind of email without its line is refused where emails are loaded. */
export const registries: readonly Registry[] = [
  {
    folder: 'libs/domain/src/events',
    file: 'libs/domain/src/events/catalogue.ts',
    declares: / = defineEvent\(/,
  },
  {
    folder: 'libs/domain/src/milestones',
    file: 'libs/domain/src/milestones/registry.ts',
    declares: /: (Couple|Partner|Coach)Milestone = /,
  },
  {
    folder: 'libs/domain/src/attention',
    file: 'libs/domain/src/attention/registry.ts',
    declares: /: (Couple|Partner)Flag = /,
  },
  {
    folder: 'libs/domain/src/check-in/questions',
    file: 'libs/domain/src/check-in/questions/registry.ts',
    declares: / = defineQuestion\(/,
  },
  {
    folder: 'libs/domain/src/programmes',
    file: 'libs/domain/src/programmes/registry.ts',
    declares: /: Programme = /,
  },
  {
    folder: 'libs/domain/src/programmes/version-1',
    file: 'libs/domain/src/programmes/version-1/version-1.ts',
    declares: /: (Scored|Optional)Stage = /,
  },
  {
    folder: 'libs/domain/src/measures',
    file: 'libs/domain/src/measures/registry.ts',
    declares: /: Measure = /,
  },
  {
    folder: 'apps/worker/src/subscribers',
    file: 'apps/worker/src/subscribers/registry.ts',
    declares: / = defineSubscriber\(/,
  },
  {
    folder: 'apps/worker/src/ticker/slots',
    file: 'apps/worker/src/ticker/slot-handlers.ts',
    declares: /: SlotHandler = /,
  },
  {
    folder: 'apps/web/src/panels',
    file: 'apps/web/src/panels/us-panels.ts',
    declares: /: UsPanel = /,
  },
  {
    folder: 'apps/web/src/panels',
    file: 'apps/web/src/panels/couple-panels.ts',
    declares: /: CouplePanel = /,
  },
];

/** The files of a registry's folder that declare something, with its name. */
export function declared(root: string, { folder, declares }: Registry): { file: string; name: string }[] {
  const pattern = new RegExp(`^export const (\\w+)${declares.source}`, 'm');
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.(spec|fixture)\./.test(file))
    .map((file) => `${folder}/${file}`)
    .flatMap((file) => {
      const name = pattern.exec(readFileSync(join(root, file), 'utf8'))?.[1];
      return name === undefined ? [] : [{ file, name }];
    });
}

/** What is declared and has no line in its registry, told by its file. */
export function withoutLine(root: string): string[] {
  return registries.flatMap((registry) => {
    const lines = readFileSync(join(root, registry.file), 'utf8').replace(/^import .*$/gm, '');
    return declared(root, registry)
      .filter(({ name }) => !new RegExp(`\\b${name}\\b`).test(lines))
      .map(({ file }) => `${file} has no line in ${registry.file}`);
  });
}
