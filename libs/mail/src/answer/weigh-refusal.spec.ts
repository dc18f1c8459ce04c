import { describe, expect, it } from '@jest/globals';
import { aboutUs } from './words/about-us.js';
import { gone } from './words/gone.js';
import { mayPass } from './words/may-pass.js';
import { weighRefusal } from './weigh-refusal.js';

/** As a server answers: `550 5.1.1 words`. */
const weigh = (answer: string, afterContent = false) => {
  const [, code, enhanced = null, words = ''] = /^(\d{3})(?:[ -](\d\.\d+\.\d+))?[ -]?(.*)$/s.exec(answer)!;
  return weighRefusal({ code: Number(code), enhanced, words, afterContent }).weight;
};

describe('an address that takes no mail, for good', () => {
  it.each([
    '550 5.1.1',
    '550 5.1.2 bad domain',
    '553 5.1.3 syntax',
    '551 5.1.6 moved',
    '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup',
    '550 5.1.351 Remote server returned unknown recipient',
    ...['550 5.1.10', '550 5.1.351', '550 5.2.1', '550 5.4.4', '550 5.4.310'],
    '550 5.2.1 The email account that you tried to reach is disabled',
    '550 5.4.1 Recipient address rejected: Access denied. AS(201806281)',
    '550 5.4.4 Host or domain name not found. Name service error for name=gone.example: Host not found',
    '556 5.1.10 Recipient address has null MX',
    '521 5.3.2 Host does not accept mail (nullMX)',
    '550 5.5.0 User unknown',
    '550 5.5.0 Requested action not taken: mailbox unavailable (S2017062302)',
    '550 5.7.1 No such user!',
    '550 No such user here',
    '550 <ada@example.org>: Recipient address rejected: User unknown in relay recipient table',
    '550 Mailbox not found. See https://service.example/help?spam=1',
    "554 delivery error: dd This user doesn't have an example.com account (ada@example.com) [0]",
    '550 5.5.0 Adresse destinataire invalide. Invalid recipient. [416]',
    '550 Benutzer unbekannt',
    '550 ящик не существует',
  ])('%s', (answer) => {
    expect(weigh(answer)).toBe('hard');
  });

  it('is dead by words that no code goes with, as qmail and others write', () => {
    expect(weighRefusal({ code: null, enhanced: null, words: 'Sorry, no mailbox here by that name.' }).weight).toBe(
      'hard',
    );
  });
});

describe('about us or the message, whatever the code', () => {
  it.each([
    '550 5.1.1 blacklisted',
    '550 5.1.1 User unknown; your IP is listed in a blocklist',
    '553 5.1.3 http://www.spamhaus.org/query/bl?ip=192.0.2.1',
    '550 5.2.1 The user you are trying to contact is receiving mail at a rate that prevents delivery',
    '550 5.1.0 Sender address rejected: Domain not found',
    '550 5.1.1 Sender verify failed: no such user',
    '550 5.1.8 bad sender',
    '550 5.7.1',
    '550 5.7.26 unauthenticated mail',
    '554 5.7.1 Message rejected due to local policy',
    '550 5.7.1 Recipient address rejected: Access denied',
    '554 IP reputation is poor',
    '421 4.7.0 Too many connections',
    '450 4.7.1 Greylisted',
    '550 relay not permitted',
    '554 5.6.0 malformed',
    '553 5.1.8 Domain not found',
    '550 5.1.7 User unknown',
    '550 Access from unknown host denied',
    '554 unknown ip address, no such user of ours',
    '550 Your server does not have a valid name',
    '554 5.7.1 Client host rejected: cannot find your hostname',
    '550 5.7.1 Command rejected: Host not found for your HELO command',
    '554 Your IP does not have a PTR record',
    '550 5.7.1 Unable to relay for ada@example.org',
    "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)",
    '550 5.1.1 Recipient rejected by content filter',
    '550 5.1.1 You are not allowed to send to this user, who does not exist for you',
  ])('%s', (answer) => {
    expect(weigh(answer)).toBe('policy');
  });
});

it('no mild word of any is outweighed by a dead code, a dead word or both', () => {
  const mild = [...aboutUs, ...mayPass].map((phrase) => phrase.replaceAll('…', 'x'));
  for (const phrase of mild) {
    for (const code of ['5.1.1', '5.2.1', '5.4.1', '5.5.0', null]) {
      for (const dead of ['user unknown', 'Recipient address rejected: Access denied.', '']) {
        const said = { code: 550, enhanced: code, words: `550 ${dead} ${phrase}` };
        expect([phrase, code, dead, weighRefusal(said).weight]).not.toContain('hard');
      }
    }
  }
});

it('every dead word is one, whatever numbers a server breaks its lines with', () => {
  for (const phrase of gone) {
    const [first, ...rest] = phrase.replaceAll('…', 'x').split(' ');
    const words = [first, '550-5.0.0', ...rest.flatMap((word) => [word, '550'])].join(' ');
    expect([phrase, weighRefusal({ code: 550, enhanced: null, words }).weight]).toEqual([phrase, 'hard']);
  }
});

describe('what may pass, or is not certain', () => {
  it.each([
    '552 5.2.2 over quota',
    '550 5.1.1 mailbox is full',
    '550 5.1.1 Over quota',
    '550 5.2.1 account temporarily disabled',
    '450 4.1.1 User unknown',
    '450 4.2.1',
    '552 5.2.2 no such user',
    '550 5.4.1 No answer from host',
    '550 5.4.4 Host not found, try again',
    '521 5.3.2 Service currently unavailable',
    '550 5.3.4 message',
    '550 5.1.0 Address rejected',
    '550 Your certificate is no longer valid',
    '550 5.2.1 Mailbox locked',
    '550 Account suspended',
    '554 mail loops back to myself',
    '554 5.4.6 Too many hops',
    '550 The account or domain may not exist',
    '550 Delivery to a dead letter office',
    '550 Requested action not taken: mailbox unavailable',
    '550 go away',
    '550',
    '550 quota@example.org rejected',
  ])('%s', (answer) => {
    expect(weigh(answer)).toBe('soft');
  });

  it('counts for less as "unknown user" after the whole message, unless a code says so too', () => {
    expect(weigh('550 Unknown user ada@example.org', true)).toBe('soft');
    expect(weigh('550 5.1.1 User unknown', true)).toBe('hard');
  });
});

it('no name of an address, a host or a link decides', () => {
  expect(weigh('550 5.1.1 spam@blocked.example: user unknown, mx.quota.example, https://policy.example/full')).toBe(
    'hard',
  );
  expect(weigh('550 no.such.user.example unknown-user@example.org refused')).toBe('soft');
});

it('a host that does not exist is the address’s own, or nothing is certain', () => {
  const words = 'Host or domain name not found. Name service error for name=mx.example.org type=A: Host not found';
  const ofMx = { code: null, enhanced: '5.4.4', words };
  expect(weighRefusal({ ...ofMx, domain: 'Example.org' }).weight).toBe('soft');
  expect(weighRefusal({ ...ofMx, words: words.replace('mx.', ''), domain: 'Example.org' }).weight).toBe('hard');
  expect(weighRefusal(ofMx).weight).toBe('hard');
});

it('which rule said so is told', () => {
  expect(weighRefusal({ code: 550, enhanced: '5.1.1', words: '' }).rule).toBe('code');
  expect(weighRefusal({ code: 550, enhanced: null, words: 'user unknown' }).rule).toBe('words');
  expect(weighRefusal({ code: 450, enhanced: null, words: '' }).rule).toBe('temporary');
  expect(weighRefusal({ code: 550, enhanced: null, words: '' }).rule).toBe('unsure');
});

it.each([
  'user '.repeat(40_000),
  'no such '.repeat(25_000),
  'a.'.repeat(100_000),
  '@'.repeat(200_000),
  'é'.repeat(100_000),
])('words of 200 kB (%#) are weighed by their beginning', (words) => {
  expect(weighRefusal({ code: 550, enhanced: null, words }).weight).toBe('soft');
});
