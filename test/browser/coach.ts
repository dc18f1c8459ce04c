import type { Standalone } from './standalone.js';

/** How a coach signs in. */
export interface CoachSignIn {
  readonly email: string;
  readonly password: string;
}

/** A coach of this practice, added as its operator adds one. */
export async function newCoach(troth: Standalone): Promise<CoachSignIn> {
  const email = 'ruth@practice.example';
  const said = await troth.command('coach', 'add', '--name', 'Ruth', '--email', email, '--zone', 'Europe/London');
  const [, password] = /with the password (\S+)/.exec(said) ?? [];
  if (!password) throw new Error(`No password was told: ${said}`);
  return { email, password };
}
