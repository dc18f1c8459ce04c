import { z } from 'zod';
import { ConfigError, type ConfigFault } from './config-error.js';
import { loopback } from './loopback.js';

/** Where coaches may sign in instead of here: a provider of OpenID Connect. */
export interface SingleSignOnSettings {
  /** As the provider names itself, such as `https://login.example.org`. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What coaches call it; it stands on the button. */
  readonly name: string;
  /** Beside the issuer's own, hosts that its endpoints may be on. */
  readonly hosts: readonly string[];
  /** Whether the provider asks for a second factor, so that ours is not asked for after it. */
  readonly providerAsksSecondFactor: boolean;
  /** The `acr` by which the provider says so; null: its word is taken for every sign-in. */
  readonly acr: string | null;
}

const issuer = z.string().refine((text) => URL.canParse(text) && isEncrypted(new URL(text)) && isPlain(new URL(text)), {
  error:
    'must be the https:// address by which the provider names itself, without ? and #, as in https://login.example.org',
});

const hosts = z
  .string()
  .transform((text) => text.split(',').map((one) => one.trim().toLowerCase()))
  .refine((all) => all.every((one) => /^[a-z0-9-]+(\.[a-z0-9-]+)+(:\d{1,5})?$/.test(one)), {
    error: 'must be hosts, separated by commas, as in oauth2.example.org,keys.example.org',
  });

/** As they stand in the environment. */
export const singleSignOnFields = {
  SSO_ISSUER: issuer.optional(),
  SSO_CLIENT_ID: z.string().max(255, 'must have 255 characters or fewer').optional(),
  SSO_CLIENT_SECRET: z.string().optional(),
  SSO_NAME: z.string().max(40, 'must have 40 characters or fewer: it stands on a button').optional(),
  SSO_HOSTS: hosts.optional(),
  SSO_SECOND_FACTOR: z
    .enum(['asked-here', 'asked-by-provider'], {
      error: ({ input }) => `must be one of asked-here, asked-by-provider, not "${String(input)}"`,
    })
    .optional(),
  SSO_ACR: z
    .string()
    .regex(/^\S{1,255}$/, 'must be one acr value, without spaces')
    .optional(),
};

type Given = z.infer<z.ZodObject<typeof singleSignOnFields>>;

const needed = ['SSO_ISSUER', 'SSO_CLIENT_ID', 'SSO_CLIENT_SECRET', 'SSO_NAME'] as const;

/** Null where nothing of it is set. Throws ConfigError with every fault. */
export function singleSignOnOf(given: Given): SingleSignOnSettings | null {
  const names = Object.keys(singleSignOnFields) as (keyof Given)[];
  if (names.every((name) => given[name] === undefined)) return null;
  const missing = needed.filter((name) => given[name] === undefined);
  const message = `is needed as well: single sign-on takes ${needed.join(', ')}`;
  const faults: ConfigFault[] = missing.map((setting) => ({ setting, message }));
  const providerAsksSecondFactor = given.SSO_SECOND_FACTOR === 'asked-by-provider';
  if (given.SSO_ACR !== undefined && !providerAsksSecondFactor)
    faults.push({ setting: 'SSO_ACR', message: 'is of use only with SSO_SECOND_FACTOR=asked-by-provider' });
  const { SSO_ISSUER, SSO_CLIENT_ID, SSO_CLIENT_SECRET, SSO_NAME } = given;
  if (faults.length > 0 || !SSO_ISSUER || !SSO_CLIENT_ID || !SSO_CLIENT_SECRET || !SSO_NAME)
    throw new ConfigError(faults);
  return {
    issuer: SSO_ISSUER,
    clientId: SSO_CLIENT_ID,
    clientSecret: SSO_CLIENT_SECRET,
    name: SSO_NAME,
    hosts: given.SSO_HOSTS ?? [],
    providerAsksSecondFactor,
    acr: given.SSO_ACR ?? null,
  };
}

/** On this machine nobody can listen on the way. */
function isEncrypted({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && loopback.test(hostname));
}

function isPlain({ search, hash, username }: URL): boolean {
  return search === '' && hash === '' && username === '';
}
