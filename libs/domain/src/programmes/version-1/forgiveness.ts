import { defineMessages } from '@troth/messages';
import type { OptionalStage } from '../stage.js';
import { together } from './forgiveness/together.js';

const words = defineMessages('programme.1.forgiveness', {
  title: 'Forgiveness',
  purpose:
    'To look, each for yourself and in private, at the anger that you still carry, and at what you may want to put down.',
  why: 'To forgive is not to forget, and not to say that it was all right. It is a way to let go of anger and resentment, for your own peace. Nobody can ask it of you. It has its own time: it may take years, and it may come and go.',
  inShort: 'Letting go of anger. Not forgetting, not excusing, and never asked of anyone.',
  focusQuestion: 'For yourself only: how heavy was the anger that you carried this week?',
  readinessQuestion: 'For yourself only: is there something that you would like to put down?',
  offeredAs: 'Forgiveness, for those who choose it',
  wish: 'I would like the stage on forgiveness',
  aboutWish:
    'It comes last, for those who both want it. It is never scored and never asked of anyone, and no is as good an answer as yes.',
});

export const forgiveness: OptionalStage = {
  ...words,
  id: 'forgiveness',
  scored: false,
  practices: together,
  again: ['when-the-anger-comes-back', 'kindness-towards-myself', 'a-wider-look', 'a-time-when-i-was-forgiven'],
  alone: [],
  usualWeeks: [2, 8],
  shortestStayWeeks: 1,
};
