import { cookieOf, type ApiUnderTest, type Response } from '../api.fixture.js';
import type { Jar, ProviderUnderTest } from './provider.fixture.js';

/** The whole way of one browser, to the provider and back. */
export async function throughProvider(
  { api, provider }: { readonly api: ApiUnderTest; readonly provider: ProviderUnderTest },
  subject = 'cora',
  jar?: Jar,
): Promise<Response> {
  const begun = await api.ask('POST', '/api/auth/single-sign-on/begin', {});
  const answer = await provider.signIn(begun.json<{ url: string }>().url, subject, jar);
  return api.ask('POST', '/api/auth/single-sign-on', { answer }, cookieOf(begun));
}
