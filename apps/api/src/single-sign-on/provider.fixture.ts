import { createPrivateKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { JWK, KoaContextWithOIDC, Provider as OidcProvider } from 'oidc-provider';
import { jest } from '@jest/globals';
import { cookieOf, type ApiUnderTest, type Response } from '../api.fixture.js';

export const redirectUri = 'http://localhost:3000/coach/single-sign-on';

/** Somebody who has an account there. */
interface Account {
  readonly email?: string;
  readonly email_verified?: unknown;
  /** How they showed who they are. */
  readonly acr?: string;
}

type Claims = Record<string, unknown>;
type Body = Record<string, unknown>;

/** A real provider of OpenID Connect on this machine, whose people need not type anything; and what spoils its answers. */
export class ProviderUnderTest {
  readonly accounts = new Map<string, Account>();
  /** Changes what a path answers; null: it is left as it is. */
  spoil: ((path: string, body: Body) => Body | string) | null = null;
  /** Nothing is answered while it is away. */
  away = false;
  readonly asked: string[] = [];

  private constructor(
    private readonly server: Server,
    readonly issuer: string,
    readonly key: KeyObject,
  ) {}

  static async start(): Promise<ProviderUnderTest> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const key = newKey();
    const made = new ProviderUnderTest(server, issuer, key);
    // It warns of what it is used for here: people and keys that live as long as a spec.
    const warn = jest.spyOn(console, 'warn').mockReturnValue();
    const { Provider } = await import('oidc-provider');
    const provider = made.#provider(Provider, key);
    warn.mockRestore();
    const answer = provider.callback();
    server.on('request', (request, response) => {
      made.asked.push(request.url!.split('?')[0]!);
      if (made.away) return void request.socket.destroy();
      void answer(request, response);
    });
    return made;
  }

  get settings() {
    return {
      issuer: this.issuer,
      clientId: 'troth',
      clientSecret: 'a secret that only the two know',
      name: 'Harbour Login',
      hosts: [],
      providerAsksSecondFactor: false,
      acr: null,
    };
  }

  /** What the browser of somebody brings back, once it has been sent there. */
  async signIn(url: string, subject: string): Promise<string> {
    const jar = new Map<string, string>();
    let next = url;
    for (let hops = 0; hops < 8 && !next.startsWith(redirectUri); hops += 1) {
      const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
      const answer = await fetch(next, { redirect: 'manual', headers: { cookie, 'x-who': subject } });
      for (const set of answer.headers.getSetCookie()) {
        const [name = '', value = ''] = set.split(';')[0]!.split('=');
        jar.set(name, value);
      }
      const to = answer.headers.get('location');
      if (to === null) throw new Error(`The provider stopped at ${next}: ${answer.status} ${await answer.text()}`);
      next = new URL(to, next).href;
    }
    return new URL(next).search.slice(1);
  }

  /** Changes the next tokens' claims, or who signs them. */
  spoilToken(change: (claims: Claims) => Claims, how: { key?: KeyObject; alg?: 'RS256' | 'none' } = {}): void {
    this.spoil = (path, body) =>
      path === '/token' && typeof body['id_token'] === 'string'
        ? { ...body, id_token: resigned(body['id_token'], change, { key: this.key, alg: 'RS256', ...how }) }
        : body;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  #provider(Provider: typeof OidcProvider, key: KeyObject): OidcProvider {
    const jwk = { ...key.export({ format: 'jwk' }), kid: 'one', use: 'sig', alg: 'RS256' } as JWK;
    const { clientId, clientSecret } = this.settings;
    const provider = new Provider(this.issuer, {
      clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [redirectUri] }],
      jwks: { keys: [jwk] },
      cookies: { keys: ['of the fixture'] },
      claims: { openid: ['sub'], email: ['email', 'email_verified'] },
      acrValues: ['two-factors'],
      features: { devInteractions: { enabled: false } },
      ttl: { AccessToken: 600, AuthorizationCode: 60, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
      interactions: { url: () => '/sign-in' },
      findAccount: (_, accountId) => ({
        accountId,
        claims: () => ({ ...(this.accounts.get(accountId) as object), sub: accountId }),
      }),
      loadExistingGrant: async (ctx) => {
        const { accountId } = ctx.oidc.session!;
        const grant = new ctx.oidc.provider.Grant({ clientId, accountId: accountId! });
        grant.addOIDCScope('openid email');
        await grant.save();
        return grant;
      },
    });
    provider.use((ctx, next) => this.#pass(provider, ctx as KoaContextWithOIDC, next));
    return provider;
  }

  async #pass(provider: OidcProvider, ctx: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> {
    if (ctx.path === '/sign-in') {
      const accountId = String(ctx.get('x-who'));
      const acr = this.accounts.get(accountId)?.acr;
      await provider.interactionFinished(ctx.req, ctx.res, { login: { accountId, ...(acr && { acr }) } });
      ctx.respond = false;
      return;
    }
    await next();
    if (this.spoil && ctx.body && typeof ctx.body === 'object') ctx.body = this.spoil(ctx.path, ctx.body as Body);
  }
}

export function newKey(): KeyObject {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return createPrivateKey(privateKey.export({ type: 'pkcs8', format: 'pem' }));
}

const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');

function resigned(token: string, change: (claims: Claims) => Claims, { key, alg }: { key: KeyObject; alg: string }) {
  const claims = JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString()) as Claims;
  const text = `${encoded({ alg, ...(alg !== 'none' && { kid: 'one' }) })}.${encoded(change(claims))}`;
  const signature = alg === 'none' ? '' : sign('sha256', Buffer.from(text), key).toString('base64url');
  return `${text}.${signature}`;
}

/** The whole way of one browser, to the provider and back. */
export async function throughProvider(
  { api, provider }: { readonly api: ApiUnderTest; readonly provider: ProviderUnderTest },
  subject = 'cora',
  from: Record<string, string> = {},
): Promise<Response> {
  const begun = await api.ask('POST', '/api/auth/single-sign-on/begin', {}, from);
  const answer = await provider.signIn(begun.json<{ url: string }>().url, subject);
  return api.ask('POST', '/api/auth/single-sign-on', { answer }, cookieOf(begun));
}
