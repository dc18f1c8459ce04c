import { expect, it } from '@jest/globals';
import { canJoinBy, sentNow, type CoachInvitation } from './coach-invitation.js';

const first = new Date('2026-11-02T08:00:00Z');
const later = (minutes: number) => new Date(first.getTime() + minutes * 60_000);
const week = 7 * 24 * 60;
const invitation: CoachInvitation = {
  practiceId: 'p',
  id: 'i',
  name: 'Ada',
  email: 'ada@practice.example',
  roles: ['coach'],
  invitedBy: 'c',
  ...sentNow(first),
  acceptedAt: null,
  withdrawnAt: null,
};

it('an invitation lets its reader join once, within a week, by the newest email alone', () => {
  const link = later(1);
  expect(canJoinBy(invitation, link, later(week - 1))).toBe(true);
  expect(canJoinBy(invitation, link, later(week))).toBe(false);
  const again = { ...invitation, ...sentNow(later(5)) };
  expect([canJoinBy(again, link, later(6)), canJoinBy(again, later(5), later(6))]).toEqual([false, true]);
  expect(canJoinBy({ ...invitation, acceptedAt: later(2) }, link, later(3))).toBe(false);
  expect(canJoinBy({ ...invitation, withdrawnAt: later(2) }, link, later(3))).toBe(false);
});
