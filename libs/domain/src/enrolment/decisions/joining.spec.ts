import { describe, expect, it } from '@jest/globals';
import { decide } from '../decide.js';
import type { EnrolmentCommand } from '../command.js';
import { accept, after, idsFrom, requested, sampleId, start } from '../enrolment.fixture.js';
import type { Enrolment } from '../enrolment.js';

const [a, b] = [requested(true).partners.a.id, requested(true).partners.b.id];
const confirm: EnrolmentCommand = { kind: 'confirm-address', partnerId: a, consentVersion: '1' };
const waiting = after(requested(true), confirm);
const invited = { name: 'Ben', email: 'ben@other.example' };
const correct: EnrolmentCommand = { kind: 'correct-invitation', partnerId: a, invited };

const given = (enrolment: Enrolment, command: EnrolmentCommand) => decide(enrolment, command, start, idsFrom(50));
const told = (enrolment: Enrolment, command: EnrolmentCommand) => {
  const decision = given(enrolment, command);
  return decision.ok ? decision.events.map(({ name, payload }) => [name, payload]) : decision.refusal.code;
};

describe('consent', () => {
  it('is given by the button on the confirmed address, not by the one who typed it', () => {
    expect(requested(true).partners.a.consent).toBeNull();
    expect(waiting.partners.a.consent).toEqual({ version: '1', givenAt: start });
  });
});

describe('the one who invited', () => {
  it('corrects the address: the new one is invited, and told of as corrected', () => {
    expect(told(waiting, correct)).toEqual([['invitation.renewed', { partnerId: b, how: 'corrected' }]]);
    expect(after(waiting, correct).partners.b).toMatchObject(invited);
  });

  it('corrects a name, which needs no second invitation', () => {
    const { email } = waiting.partners.b;
    expect(told(waiting, { ...correct, invited: { name: 'Benjamin', email } })).toEqual([
      ['invitation.renewed', { partnerId: b, how: 'renamed' }],
    ]);
  });

  it('sends the invitation again to the same address', () => {
    const resend: EnrolmentCommand = { kind: 'resend-invitation', partnerId: a };
    expect(told(waiting, resend)).toEqual([['invitation.renewed', { partnerId: b, how: 'again' }]]);
  });

  it('cannot invite themselves, nor before confirming their address, nor once it was accepted', () => {
    expect(told(waiting, { ...correct, invited: { name: 'Ada', email: 'ADA@example.org' } })).toBe('one-address-each');
    expect(told(requested(true), correct)).toBe('address-not-confirmed');
    expect(told(after(waiting, accept(waiting)), correct)).toBe('not-awaiting-partner');
    expect(told(waiting, { ...correct, partnerId: b })).toBe('not-allowed');
  });

  it('takes the invitation back without a word to somebody who never joined', () => {
    const withdraw: EnrolmentCommand = { kind: 'withdraw', by: { role: 'partner', partnerId: a } };
    expect(told(waiting, withdraw)).toEqual([['invitation.withdrawn', { partnerId: b }]]);
    expect(after(waiting, withdraw).state).toBe('withdrawn');
  });
});

describe('a request that a later one replaces', () => {
  it('ends, but not once the programme runs', () => {
    expect(told(waiting, { kind: 'replace-request' })).toEqual([['enrolment.replaced', {}]]);
    expect(told(after(waiting, accept(waiting)), { kind: 'replace-request' })).toBe('not-awaiting-partner');
  });
});

describe('another address of one’s own', () => {
  const changeTo = (email: string): EnrolmentCommand => {
    return { kind: 'change-address', partnerId: a, email, changeId: sampleId(9) };
  };

  it('is taken in any state but an ended one, for that partner alone', () => {
    const running = after(waiting, accept(waiting));
    for (const enrolment of [waiting, running]) {
      const changed = after(enrolment, changeTo('ada@new.example'));
      expect(changed.partners.a.email).toBe('ada@new.example');
      expect(changed.partners.b).toEqual(enrolment.partners.b);
    }
    expect(told(running, changeTo('ada@new.example'))).toEqual([
      ['address.changed', { partnerId: a, changeId: sampleId(9) }],
    ]);
  });

  it('is not the other partner’s', () => {
    expect(told(waiting, changeTo('BEN@example.org'))).toBe('address-not-possible');
  });
});
