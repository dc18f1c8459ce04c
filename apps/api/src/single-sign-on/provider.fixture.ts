import { createHmac, createPrivateKey, createPublicKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { JWK, KoaContextWithOIDC, Provider as OidcProvider } from 'oidc-provider';
import { jest } from '@jest/globals';

/** Somebody who has an account there. */
interface Account {
  readonly email?: string;
  readonly email_verified?: unknown;
  /** How they showed who they are. */
  readonly acr?: string;
}

type Claims = Record<string, unknown>;
type Body = Record<string, unknown>;

/** How a token is signed once more: by which key, and what its header says. */
interface Signing {
  readonly key?: KeyObject;
  readonly alg?: 'RS256' | 'HS256' | 'none';
  readonly typ?: string;
}

/** The cookies of one browser at the provider. */
export type Jar = Map<string, string>;

/** Where people who use a browser sign in there. */
const signInPage = `<!doctype html><html lang="en"><title>Harbour Login</title><h1>Harbour Login</h1>
<form method="post"><label>Who are you? <input name="who"></label>
<button name="act" value="in">Let me in</button> <button name="act" value="back">Turn back</button></form>`;

const signOutPage = (form: string) => `<!doctype html><html lang="en"><title>Harbour Login</title>${form}
<button form="op.logoutForm" name="logout" value="yes">Sign me out there</button>`;

/** A real provider of OpenID Connect on this machine, whose people need no password; and what spoils its answers. */
export class ProviderUnderTest {
  readonly accounts = new Map<string, Account>();
  /** Changes what a path answers; null: it is left as it is. */
  spoil: ((path: string, body: Body) => Body | string) | null = null;
  /** Nothing is answered while it is away. */
  away = false;
  readonly asked: string[] = [];
  /** Where Troth is, which its provider knows from its first request on. */
  home = 'http://localhost:3000';
  /** Takes the form that tells of the end of a session, and says with which status. */
  tell: (form: string) => Promise<number> = async () => 200;

  private constructor(
    private readonly server: Server,
    readonly issuer: string,
    readonly key: KeyObject,
    private readonly namesSessions: boolean,
  ) {}

  static async start({ namesSessions = true } = {}): Promise<ProviderUnderTest> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const made = new ProviderUnderTest(server, issuer, newKey(), namesSessions);
    const { Provider } = await quietly(() => import('oidc-provider'));
    let provider: Promise<OidcProvider> | null = null;
    server.on('request', (request, response) => {
      made.asked.push(request.url!.split('?')[0]!);
      if (made.away) return void request.socket.destroy();
      provider ??= quietly(async () => made.#provider(Provider, made.key));
      void provider.then((one) => one.callback()(request, response));
    });
    return made;
  }

  get redirectUri(): string {
    return `${this.home}/coach/single-sign-on`;
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
  async signIn(url: string, subject: string, jar: Jar = new Map()): Promise<string> {
    let next = url;
    for (let hops = 0; hops < 8 && !next.startsWith(this.redirectUri); hops += 1) {
      const answer = await this.#visit(next, jar, { headers: { 'x-who': subject } });
      const to = answer.headers.get('location');
      if (to === null) throw new Error(`The provider stopped at ${next}: ${answer.status} ${await answer.text()}`);
      next = new URL(to, next).href;
    }
    return new URL(next).search.slice(1);
  }

  /** Ends the session of the browser with these cookies there, and has every client told. */
  async signOut(jar: Jar): Promise<void> {
    const page = await this.#visit(`${this.issuer}/session/end`, jar);
    const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(await page.text()) ?? [];
    const body = new URLSearchParams({ xsrf, logout: 'yes' });
    const answer = await this.#visit(`${this.issuer}/session/end/confirm`, jar, { method: 'POST', body });
    if (answer.status !== 303) throw new Error(`The provider did not sign out: ${answer.status}`);
  }

  async #visit(url: string, jar: Jar, { headers, ...rest }: RequestInit = {}): Promise<globalThis.Response> {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(url, { redirect: 'manual', ...rest, headers: { ...(headers as object), cookie } });
    for (const set of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = set.split(';')[0]!.split('=');
      jar.set(name, value);
    }
    return answer;
  }

  /** Changes the next tokens' claims, or who signs them. */
  spoilToken(change: (claims: Claims) => Claims, how: Signing = {}): void {
    this.spoil = (path, body) =>
      path === '/token' && typeof body['id_token'] === 'string'
        ? { ...body, id_token: this.signed(body['id_token'], change, how) }
        : body;
  }

  /** A token of the provider's, changed and signed once more. */
  signed(token: string, change: (claims: Claims) => Claims, how: Signing = {}): string {
    return resigned(token, change, { key: this.key, alg: 'RS256', ...how });
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  #provider(Provider: typeof OidcProvider, key: KeyObject): OidcProvider {
    const jwk = { ...key.export({ format: 'jwk' }), kid: 'one', use: 'sig', alg: 'RS256' } as JWK;
    const { clientId, clientSecret } = this.settings;
    const provider = new Provider(this.issuer, {
      clients: [
        {
          client_id: clientId,
          client_secret: clientSecret,
          redirect_uris: [this.redirectUri],
          backchannel_logout_uri: `${this.home}/api/auth/single-sign-on/logout`,
          backchannel_logout_session_required: this.namesSessions,
        },
      ],
      fetch: async (_, options) => new Response(null, { status: await this.tell(String(options?.body)) }),
      jwks: { keys: [jwk] },
      cookies: { keys: ['of the fixture'] },
      claims: { openid: ['sub'], email: ['email', 'email_verified'] },
      acrValues: ['two-factors'],
      features: {
        devInteractions: { enabled: false },
        backchannelLogout: { enabled: true },
        rpInitiatedLogout: {
          logoutSource: (ctx, form) => void (ctx.body = signOutPage(form)),
          postLogoutSuccessSource: (ctx) => void (ctx.body = 'Signed out'),
        },
      },
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

  async #signIn(provider: OidcProvider, ctx: KoaContextWithOIDC): Promise<void> {
    const typed = new URLSearchParams(ctx.method === 'POST' ? await text(ctx.req) : '');
    const accountId = typed.get('who') ?? ctx.get('x-who');
    const turnsBack = typed.get('act') === 'back';
    if (accountId === '' && !turnsBack) {
      ctx.type = 'html';
      ctx.body = signInPage;
      return;
    }
    const acr = this.accounts.get(accountId)?.acr;
    const turnedBack = { error: 'access_denied', error_description: 'The end-user turned back' };
    const result = turnsBack ? turnedBack : { login: { accountId, ...(acr && { acr }) } };
    await provider.interactionFinished(ctx.req, ctx.res, result);
    ctx.respond = false;
  }

  async #pass(provider: OidcProvider, ctx: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> {
    if (ctx.path === '/sign-in') return this.#signIn(provider, ctx);
    await next();
    if (this.spoil && ctx.body && typeof ctx.body === 'object') ctx.body = this.spoil(ctx.path, ctx.body as Body);
  }
}

/** It warns of what it is used for here: people and keys that live as long as a spec. */
async function quietly<Made>(make: () => Promise<Made>): Promise<Made> {
  const warn = jest.spyOn(console, 'warn').mockReturnValue();
  try {
    return await make();
  } finally {
    warn.mockRestore();
  }
}

export function newKey(): KeyObject {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return createPrivateKey(privateKey.export({ type: 'pkcs8', format: 'pem' }));
}

const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');

const read = (part = '') => JSON.parse(Buffer.from(part, 'base64url').toString()) as Claims;

function resigned(
  token: string,
  change: (claims: Claims) => Claims,
  { key, alg, typ }: Required<Pick<Signing, 'key' | 'alg'>> & Signing,
) {
  const [header, claims] = token.split('.').map((part, index) => (index < 2 ? read(part) : {}));
  const text = `${encoded({ ...header, alg, ...(typ !== undefined && { typ }) })}.${encoded(change(claims!))}`;
  return `${text}.${signatureOf(text, key, alg)}`;
}

function signatureOf(text: string, key: KeyObject, alg: string): string {
  if (alg === 'none') return '';
  // As one who takes the public key for a secret would have it.
  const shared = createPublicKey(key).export({ type: 'spki', format: 'pem' });
  if (alg === 'HS256') return createHmac('sha256', shared).update(text).digest('base64url');
  return sign('sha256', Buffer.from(text), key).toString('base64url');
}
