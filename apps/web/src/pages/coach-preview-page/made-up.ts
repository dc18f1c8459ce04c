import type { PageInPreview, Us } from '@troth/contract';

const slot = { zone: 'Europe/Berlin', weekday: 7, time: '19:00' } as const;
const score = { score: null, weeks: 0, promises: 0, lastCounted: null, idle: 0 };

/** The page of somebody of whom nothing is known but where they are in the programme. */
export function madeUp({ where, optionalStages }: Omit<PageInPreview, 'practices'>): Us {
  return {
    name: 'Robin',
    email: 'robin@home.example',
    partnerName: 'Kim',
    today: '2026-11-29',
    enrolment: { state: 'active', hasCoach: true, left: false, pausedUntil: null, openUntil: null },
    invitation: null,
    where,
    consistency: { ...score, points: [], trend: null, beside: { excused: 0, untold: 0 } },
    seen: null,
    week: null,
    rhythm: 'every-week',
    wordAfter: null,
    myPromises: [],
    promisesToMe: [],
    regularity: { answered: 0, asked: 0 },
    notesForMe: [],
    preferences: { ...slot, sharesSeen: false, optionalStages, language: 'en', quietHours: null },
    closing: null,
    pauseChoices: [],
    canAgreeStage: false,
    agreed: false,
    canCompleteTogether: false,
    agreedComplete: false,
    unreadMessages: 0,
    sessions: [],
    milestones: [],
  };
}
