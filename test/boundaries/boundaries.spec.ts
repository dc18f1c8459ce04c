import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ESLint } from 'eslint';

const root = process.cwd();
const planted = join(root, 'test/boundaries/planted');

/** Every rule with the planted files that it must catch, and no others. */
const violations: Record<string, string[]> = {
  'no-cycle': ['libs/emails/src/one-of-two.ts'],
  'messages-imports-too-much': ['libs/messages/src/imports-a-room.ts'],
  'domain-imports-too-much': ['libs/domain/src/imports-a-room.ts'],
  'contract-imports-too-much': ['libs/contract/src/imports-a-room.ts'],
  'sealing-imports-too-much': ['libs/sealing/src/imports-a-room.ts'],
  'embedded-postgres-imports-too-much': ['libs/embedded-postgres/src/imports-a-room.ts'],
  'config-imports-too-much': ['libs/config/src/imports-a-room.ts'],
  'emails-imports-too-much': ['libs/emails/src/imports-a-room.ts'],
  'queue-imports-too-much': ['libs/queue/src/imports-a-room.ts'],
  'database-imports-too-much': ['libs/database/src/imports-a-room.ts'],
  'mail-imports-too-much': ['libs/mail/src/imports-a-room.ts'],
  'programme-imports-too-much': ['libs/programme/src/imports-a-room.ts'],
  'inbound-imports-too-much': ['libs/inbound/src/imports-a-room.ts'],
  'testing-imports-too-much': ['libs/testing/src/imports-an-app.ts'],
  'delivery-goes-on-from-claim': ['apps/worker/src/delivery/claim/looks-ahead.ts'],
  'delivery-goes-on-from-write': ['apps/worker/src/delivery/write/looks-ahead.ts'],
  'delivery-goes-on-from-smtp': ['apps/worker/src/delivery/smtp/looks-ahead.ts'],
  'delivery-server-stands-apart': ['apps/worker/src/delivery/server/knows-a-layer.ts'],
  'domain-is-pure': ['libs/domain/src/imports-a-framework.ts', 'libs/domain/src/imports-node.ts'],
  'contract-is-for-both-sides': ['libs/contract/src/imports-a-framework.ts', 'libs/contract/src/imports-node.ts'],
  'messages-are-for-both-sides': ['libs/messages/src/imports-node.ts'],
  'apps-never-import-each-other': ['apps/api/src/imports-another-app.ts'],
  'standalone-starts-api-and-worker-only': ['apps/standalone/src/imports-the-web.ts'],
  'web-imports-domain-contract-and-messages-only': ['apps/web/src/imports-a-room.ts'],
  'web-takes-only-types-of-the-contract': ['apps/web/src/takes-a-schema.ts'],
  'browser-never-loads-zones': ['apps/web/src/loads-zones.ts'],
  'domain-without-calendar-loads-no-zones': ['libs/domain/src/index.ts'],
  'production-imports-testing': ['apps/api/src/imports-testing.ts'],
  'only-database-speaks-sql': ['apps/api/src/imports-sql.ts', 'apps/api/src/imports-sql.ts'],
  'only-queue-speaks-to-the-queue': ['apps/worker/src/imports-the-queue.ts', 'apps/worker/src/imports-the-queue.ts'],
  'one-file-knows-nodemailer': ['apps/worker/src/imports-nodemailer.ts'],
  'through-the-front-door': ['apps/api/src/imports-a-file-of-a-room.ts'],
  'no-index-inside': ['libs/emails/src/imports-an-index-inside.ts'],
  'not-to-be-found': ['libs/emails/src/imports-nothing-there.ts'],
};

interface Cruise {
  readonly summary: {
    readonly violations: readonly { from: string; to: string; rule: { name: string } }[];
    readonly ruleSetUsed: { readonly forbidden: readonly { name: string }[] };
    readonly totalCruised: number;
  };
}

function cruise(folder: string, ...sources: string[]): Cruise['summary'] {
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const config = join(root, '.dependency-cruiser.mjs');
  const run = spawnSync(process.execPath, [program, '--config', config, '--output-type', 'json', ...sources], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (run.stdout === '') throw new Error(run.stderr);
  return (JSON.parse(run.stdout) as Cruise).summary;
}

describe('the import rules', () => {
  const { violations: caught, ruleSetUsed } = cruise(planted, 'libs', 'apps');

  it.each(ruleSetUsed.forbidden.map(({ name }) => name))(
    '%s catches what was planted for it, and nothing else',
    (name) => {
      const files = caught.filter(({ rule }) => rule.name === name).map(({ from }) => from);

      expect(violations[name]).toBeDefined();
      expect(files.sort()).toEqual(violations[name]);
    },
  );

  it('catch nothing in the rooms themselves', () => {
    const { violations: found, totalCruised } = cruise(root, 'libs', 'apps', 'test');

    expect(found.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
    expect(totalCruised).toBeGreaterThan(100);
  });
});

describe('the lint rules', () => {
  it.each([
    ['no-restricted-properties', 'apps/api/src/reads-the-environment.ts'],
    ['max-lines', 'apps/api/src/too-long.ts'],
    ['troth/short-functions', 'apps/api/src/long-function.ts'],
    ['no-restricted-syntax', 'apps/api/src/long-title.spec.ts'],
    ['no-restricted-syntax', 'apps/api/src/reaches-into-typeorm.ts'],
    ['no-restricted-syntax', 'apps/api/src/spreads-fields.ts'],
    ['no-restricted-syntax', 'apps/api/src/waits-while-loading.ts'],
    ['@typescript-eslint/no-floating-promises', 'apps/api/src/drops-a-promise.ts'],
  ])('%s catches %s', async (rule, file) => {
    const eslint = new ESLint({
      cwd: planted,
      overrideConfigFile: join(root, 'eslint.config.js'),
      overrideConfig: { languageOptions: { parserOptions: { project: join(planted, 'tsconfig.json') } } },
    });

    const [result] = await eslint.lintFiles([file]);

    expect(result?.messages.map(({ ruleId }) => ruleId)).toEqual([rule]);
  });
});
