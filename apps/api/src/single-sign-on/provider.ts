import { Injectable } from '@nestjs/common';
import type { SingleSignOnSettings } from '@troth/config';
import type { Identity } from '@troth/database';
import { createRemoteJWKSet, customFetch, type RemoteJWKSet } from 'jose';
import * as openid from 'openid-client';
import { Problem } from '../problems/problem.js';
import { PublicAddress, SignInSettings } from '../runtime/settings.js';
import { boundedFetch, ProviderAway } from './bounded-fetch.js';
import { checksOf } from './flow.js';
import { readLogoutToken, type OverThere } from './logout-token.js';
import { providerSessionOf } from './provider-session.js';

const ANSWERS_WITHIN_S = 5;
const MOST_BYTES = 256 * 1024;
const METADATA_LIVES_MS = 3_600_000;
const page = '/coach/single-sign-on';

/** Somebody as the provider names them. */
export interface Named {
  readonly identity: Identity;
  /** Null where the provider gives none that it has made sure of. */
  readonly verifiedEmail: string | null;
  /** Whether the provider has asked for a second factor, as far as the operator takes its word. */
  readonly strong: boolean;
  /** What their session there is known by. */
  readonly providerSession: Buffer;
}

/** What the provider tells of itself, and the keys that it signs with. */
interface Discovered {
  readonly configuration: openid.Configuration;
  readonly keys: RemoteJWKSet;
}

/** The provider of OpenID Connect that the operator has set: authorization code with PKCE, by openid-client. */
@Injectable()
export class Provider {
  #metadata: { readonly found: Promise<Discovered>; readonly until: number } | null = null;

  constructor(
    private readonly settings: SignInSettings,
    private readonly address: PublicAddress,
  ) {}

  /** Throws `not-found` where the operator has set none. */
  get known(): SingleSignOnSettings {
    const { singleSignOn } = this.settings;
    if (!singleSignOn) throw new Problem('not-found');
    return singleSignOn;
  }

  /** Where the browser goes to sign in there. */
  async addressFor(secret: string): Promise<string> {
    const { state, nonce, verifier } = checksOf(secret);
    const { acr } = this.known;
    const { configuration } = await this.#discovered();
    const url = openid.buildAuthorizationUrl(configuration, {
      redirect_uri: this.#returnsTo,
      scope: 'openid email',
      state,
      nonce,
      code_challenge: await openid.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      ...(acr && { acr_values: acr }),
    });
    return url.href;
  }

  /** Whom the provider names in an answer to the flow with this secret. Throws what openid-client finds wrong with it. */
  async redeem(answer: string, secret: string): Promise<Named> {
    const { state, nonce, verifier } = checksOf(secret);
    const { configuration } = await this.#discovered();
    const url = new URL(this.#returnsTo);
    url.search = answer;
    const tokens = await openid.authorizationCodeGrant(configuration, url, {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      idTokenExpected: true,
    });
    const claims = tokens.claims()!;
    const { issuer, acr, providerAsksSecondFactor } = this.known;
    return {
      identity: { issuer, subject: claims.sub },
      verifiedEmail: await this.#emailOf(configuration, tokens.access_token, claims),
      strong: providerAsksSecondFactor && (acr === null || claims['acr'] === acr),
      providerSession: providerSessionOf(issuer, claims['sid']),
    };
  }

  /** What is over there, as a logout token says. Throws WorthlessToken, and what is wrong with the provider. */
  async overBy(logoutToken: string): Promise<OverThere> {
    const { issuer, clientId: audience } = this.known;
    const { configuration, keys } = await this.#discovered();
    const { id_token_signing_alg_values_supported: algorithms = ['RS256'] } = configuration.serverMetadata();
    return readLogoutToken(logoutToken, { issuer, audience, algorithms, keys });
  }

  /** It may stand in the token, or is to be asked for. In ASCII, since another letter may look like the one it is not. */
  async #emailOf(configuration: openid.Configuration, accessToken: string, claims: openid.IDToken) {
    const told =
      claims['email'] === undefined && configuration.serverMetadata().userinfo_endpoint
        ? await openid.fetchUserInfo(configuration, accessToken, claims.sub)
        : claims;
    const { email, email_verified: verified } = told as { email?: unknown; email_verified?: unknown };
    return typeof email === 'string' && /^[\x21-\x7e]+$/.test(email) && verified === true ? email.toLowerCase() : null;
  }

  get #returnsTo(): string {
    return `${this.address.url ?? 'http://localhost'}${page}`;
  }

  /** Asked for once an hour, and at once where it could not be had. Throws `provider-not-answering`. */
  #discovered(): Promise<Discovered> {
    if (this.#metadata && this.#metadata.until > Date.now()) return this.#metadata.found;
    const found = this.#discover();
    const asked = { found, until: Date.now() + METADATA_LIVES_MS };
    this.#metadata = asked;
    found.catch(() => {
      if (this.#metadata === asked) this.#metadata = null;
    });
    return found;
  }

  async #discover(): Promise<Discovered> {
    const { issuer, clientId, clientSecret, hosts } = this.known;
    const own = new URL(issuer);
    const bounds = { hosts: [own.host, ...hosts], milliseconds: ANSWERS_WITHIN_S * 1_000, bytes: MOST_BYTES };
    // Settings let an unencrypted issuer in on this machine alone.
    const unencrypted = own.protocol === 'http:' ? [openid.allowInsecureRequests] : [];
    const fetch = boundedFetch(bounds);
    const configuration = await openid.discovery(own, clientId, undefined, authenticationBy(clientSecret), {
      [openid.customFetch]: fetch,
      timeout: ANSWERS_WITHIN_S,
      // Without it openid-client trusts a token for the connection that brought it, and does not check who signed it.
      execute: [openid.enableNonRepudiationChecks, ...unencrypted],
    });
    const keysAt = URL.parse(configuration.serverMetadata().jwks_uri ?? '');
    if (keysAt?.protocol !== own.protocol) throw new ProviderAway('its metadata lead to no keys to be trusted');
    return { configuration, keys: createRemoteJWKSet(keysAt, { [customFetch]: fetch }) };
  }
}

/** In the header, as every provider has to take it, unless this one says that it takes the secret in the body alone. */
function authenticationBy(secret: string): openid.ClientAuth {
  return (server, ...rest) => {
    const takes = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    const method = takes.includes('client_secret_basic') ? openid.ClientSecretBasic : openid.ClientSecretPost;
    method(secret)(server, ...rest);
  };
}
