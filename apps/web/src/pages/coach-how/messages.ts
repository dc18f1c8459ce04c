import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.coach-how', {
  title: 'How figures and flags are worked out',
  lead: 'What each figure is made of, and when a flag goes up and comes down.',
  flags: 'Flags, one by one',
  notSure:
    'A flag can be wrong, and can miss what matters. How often was measured with simulated couples, not with real ones.',
  noise: 'Usual ups and downs in your practice',
  noiseIs:
    'Whether answers have dropped, or trust has not grown, is judged by two figures. SD says how far apart answers usually lie, in points. r says how well two answers of one person, a week apart, agree: from 0 to 1.',
  own: '{scale}: SD {sd} and r {r}, worked out from {couples, plural, one {# couple} other {# couples}} of yours. We assumed {assumedSd} and {assumedR}.',
  assumed: '{scale}: SD {sd} and r {r}, our own guess.',
  untilThen:
    'Your practice has {couples, plural, =0 {no couples} one {# couple} other {# couples}} in which both have answered {weeks} weeks or more of the last half year. From {fewest} on, its own figures are used. We look once a day.',
  notBetterOrWorse: 'What people read as “better” or “worse” goes by our guess as before.',
  signIn: 'Sign in to read which figures your practice goes by.',
  couples: 'Couples read about their own figures <how>on a page of their own</how>.',
});
