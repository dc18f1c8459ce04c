import type { Kind } from './kinds.js';
import type { Permission, Role } from './scope.js';

/** Something that can be asked for: who may, how far, and what kinds of things they see by it of other people. */
export interface ActRule {
  readonly may: Permission;
  readonly shows?: readonly Kind[];
}

const inList = ['names-and-addresses', 'ratings', 'own-marks', 'seen-marks'] as const;

const story = [
  ...inList,
  'promises',
  'note-to-coach',
  'mail-choices',
  'readiness',
  'measures',
  'intake',
  'practice-marks',
  'practice-words',
  'coach-notes',
  'thread',
  'sessions',
] as const;

/** Every act, and who may do it. A route of the contract names its act; an act that is not here is nobody's. */
export const acts = {
  'learn-of-programme': { may: { anybody: 'installation' } },
  'play-with-demo': { may: { anybody: 'installation' } },
  'ask-to-join': { may: { anybody: 'own' } },
  'sign-in': { may: { anybody: 'own', 'link-holder': 'own' } },
  'answer-invitation': { may: { 'link-holder': 'own' } },

  'see-own-page': { may: { partner: 'own' } },
  'take-own-data': { may: { partner: 'own', operator: 'installation' } },
  'erase-oneself': { may: { partner: 'own-couple' } },
  'choose-own-time': { may: { partner: 'own' } },
  'choose-own-mail': { may: { partner: 'own', 'link-holder': 'own' } },
  'choose-what-to-share': { may: { partner: 'own' } },
  'change-own-address': { may: { partner: 'own', 'link-holder': 'own' } },
  'tell-what-came-before': { may: { partner: 'own', 'link-holder': 'own' } },
  'answer-check-in': { may: { partner: 'own', 'link-holder': 'own' } },
  'answer-measure': { may: { partner: 'own', 'link-holder': 'own' } },
  'say-privately': { may: { partner: 'own', 'link-holder': 'own' } },
  'say-of-practice': { may: { partner: 'own' } },
  'write-to-coach': { may: { partner: 'own' } },
  'change-own-promise': { may: { partner: 'own' } },
  'tend-invitation': { may: { partner: 'own' } },
  'book-session': { may: { partner: 'own-couple' } },
  'steer-own-programme': { may: { partner: 'own-couple' } },

  'see-oneself': { may: { coach: 'own', lead: 'own', safety: 'own' } },
  'tend-own-account': { may: { coach: 'own', lead: 'own', safety: 'own' } },
  'see-colleagues': { may: { coach: 'practice', lead: 'practice' } },
  'list-couples': { may: { coach: 'own-or-unassigned' }, shows: inList },
  'follow-own-calendar': { may: { 'link-holder': 'own' } },
  'keep-own-views': { may: { coach: 'own' } },
  'keep-own-templates': { may: { coach: 'own' } },
  'hand-over-couple': { may: { coach: 'own-or-unassigned' }, shows: ['names-and-addresses'] },
  'see-couple': { may: { coach: 'own-couples' }, shows: story },
  'guide-couple': { may: { coach: 'own-couples' } },
  'write-coach-note': { may: { coach: 'own-couples' }, shows: ['coach-notes'] },
  'write-to-partner': { may: { coach: 'own-couples' }, shows: ['thread'] },
  'see-own-sessions': { may: { coach: 'own-couples' }, shows: ['names-and-addresses', 'sessions'] },
  'arrange-session': { may: { coach: 'own-couples' }, shows: ['sessions'] },
  'tend-flag': { may: { coach: 'own-couples' } },
  'send-mail-again': { may: { coach: 'own-couples' } },
  'see-practice': { may: { lead: 'practice' }, shows: ['names-and-addresses'] },
  'tend-practice': { may: { lead: 'practice' } },
  'adapt-programme': { may: { lead: 'practice' } },
  'hand-over-any-couple': { may: { lead: 'practice' }, shows: ['names-and-addresses'] },
  'see-figures': { may: { lead: 'practice' } },
  'read-audit-log': { may: { lead: 'practice' }, shows: ['names-and-addresses'] },
  'see-noise-of-practice': { may: { coach: 'practice', lead: 'practice' } },
  'look-after-safety': {
    may: { safety: 'practice' },
    shows: ['names-and-addresses', 'said-privately', 'safety-acts'],
  },
  'act-for-safety': { may: { safety: 'practice' }, shows: ['names-and-addresses', 'safety-acts'] },

  'see-that-it-runs': { may: { anybody: 'installation' } },
  'watch-health': { may: { operator: 'installation' } },
  'read-metrics': { may: { operator: 'installation' } },
  'bring-mail': { may: { 'mail-server': 'installation' } },
} as const satisfies Readonly<Record<string, ActRule>>;

export type Act = keyof typeof acts;

/** The acts that one of these roles may do. */
export type ActOf<R extends Role> = {
  [A in Act]: R & keyof (typeof acts)[A]['may'] extends never ? never : A;
}[Act];
