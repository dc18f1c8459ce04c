import { defineMessages } from '@troth/messages';

/** What the audit log keeps, each as a reader of the log is told it. A new one is its line here. */
export const auditActs = defineMessages('audit', {
  'sign-in': 'Signed in',
  'couple-read': 'Looked into a couple',
  'case-read': 'Looked into a safety case',
  'case-tended': 'Acted on a safety case',
  'couple-taken-on': 'Took a couple on, or handed it over',
  'stage-confirmed': 'Confirmed a stage',
  'stage-returned': 'Returned to an earlier stage',
  'couple-paused': 'Paused a couple',
  'couple-resumed': 'Resumed a couple',
  'programme-ended': 'Ended a programme',
  'note-written': 'Wrote a note',
  'practice-chosen': 'Chose a weekly practice',
  'flag-tended': 'Saw, snoozed or recalled a flag',
  'email-sent-again': 'Had an email sent once more',
  'data-exported': 'Took a copy of a person’s data',
  'person-erased': 'Erased a person',
  'couples-handed-over': 'Handed couples over',
  'coach-invited': 'Invited somebody to the practice',
  'invitation-withdrawn': 'Took an invitation back',
  'cover-set': 'Set who covers for a coach',
  'cover-ended': 'Ended a cover',
  'coach-added': 'Added a coach',
  'coach-removed': 'Removed a coach',
  'roles-changed': 'Changed what somebody is there for',
  'password-forgotten': 'Asked for a new password',
  'password-changed': 'Changed a coach’s password',
  'factor-changed': 'Changed a second factor, a passkey or single sign-on',
  'sessions-ended': 'Ended a coach’s sessions',
  'keys-rotated': 'Sealed everything with a new key',
  'keys-forgotten': 'Gave a sealing key up',
  'backup-made': 'Made a backup',
  'backup-restored': 'Put a backup back',
});

export type AuditAct = keyof typeof auditActs;
