import { describe, expect, it } from '@jest/globals';
import { mailToken, parseKeys } from '@troth/sealing';
import { findRecipient, readRecipient } from './recipient.js';
import { readInbound } from './read-inbound.js';
import { sample } from './sample.fixture.js';

const keys = parseKeys(`k1:${Buffer.alloc(32, 5).toString('base64')}`);
const others = parseKeys(`k1:${Buffer.alloc(32, 6).toString('base64')}`);
const domain = 'in.troth.example';
const deliveryId = '0190a000-0000-7000-8000-0000000000aa';
const verp = `bounce-${mailToken(keys, 'bounce', deliveryId)}@${domain}`;
const reply = `reply-${mailToken(keys, 'reply', deliveryId)}@${domain}`;

describe('an address that mail comes in to', () => {
  it('tells the delivery that it was made for, in any case', () => {
    expect(readRecipient(keys, domain, verp)).toEqual({ purpose: 'bounce', deliveryId });
    expect(readRecipient(keys, domain, reply.toUpperCase())).toEqual({ purpose: 'reply', deliveryId });
  });

  it('is nobody’s where its token is of another purpose, key or domain, or is none', () => {
    expect(readRecipient(keys, domain, verp.replace('bounce-', 'reply-'))).toBeNull();
    expect(readRecipient(others, domain, verp)).toBeNull();
    expect(readRecipient(keys, 'else.example', verp)).toBeNull();
    for (const address of [`hello@${domain}`, `bounce-@${domain}`, 'bounce', `@${domain}`])
      expect(readRecipient(keys, domain, address)).toBeNull();
  });

  it('is found in what a complaint sends back, only where the token is ours', async () => {
    for (const name of ['yahoo-complaint', 'outlook-complaint']) {
      const { inbound } = await readInbound(sample(name, { verp, reply }), { sender: null });
      if (inbound.kind !== 'failure') throw new Error('It is a complaint.');
      expect(findRecipient(keys, domain, inbound.about)).toMatchObject({ deliveryId });
      expect(findRecipient(others, domain, inbound.about)).toBeNull();
    }
  });
});
