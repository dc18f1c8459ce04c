import { describe, expect, it } from '@jest/globals';
import { ConfigError } from './config-error.js';
import { loadStandaloneSettings, type Environment } from './load-settings.js';

const set = {
  TROTH_KEYS: `k1:${Buffer.alloc(32, 7).toString('base64')}`,
  SSO_ISSUER: 'https://login.example.org/tenant',
  SSO_CLIENT_ID: 'troth',
  SSO_CLIENT_SECRET: 'secret',
  SSO_NAME: 'Example Login',
};

function faultsOf(environment: Environment): string[] {
  try {
    loadStandaloneSettings(environment);
  } catch (fault) {
    if (fault instanceof ConfigError) return fault.faults.map(({ setting }) => setting);
    throw fault;
  }
  return [];
}

describe('the settings of single sign-on', () => {
  it('are none where nothing is set, and whole where four are', () => {
    const { TROTH_KEYS } = set;
    expect(loadStandaloneSettings({ TROTH_KEYS }).signIn.singleSignOn).toBeNull();
    expect(loadStandaloneSettings(set).signIn.singleSignOn).toEqual({
      issuer: set.SSO_ISSUER,
      clientId: 'troth',
      clientSecret: 'secret',
      name: 'Example Login',
      hosts: [],
      providerAsksSecondFactor: false,
      acr: null,
    });
  });

  it('are refused where some are missing, each by its name', () => {
    const { TROTH_KEYS } = set;
    expect(faultsOf({ TROTH_KEYS, SSO_NAME: 'Example Login', SSO_ACR: 'two' })).toEqual([
      'SSO_ISSUER',
      'SSO_CLIENT_ID',
      'SSO_CLIENT_SECRET',
      'SSO_ACR',
    ]);
  });

  it.each([
    ['SSO_ISSUER', 'http://login.example.org'],
    ['SSO_ISSUER', 'https://login.example.org/?tenant=1'],
    ['SSO_HOSTS', 'https://keys.example.org'],
    ['SSO_SECOND_FACTOR', 'yes'],
    ['SSO_NAME', 'A name that is far too long to stand on any button'],
  ])('refuse %s as %s', (setting, value) => {
    expect(faultsOf({ ...set, [setting]: value })).toEqual([setting]);
  });
});
