import { english } from '@troth/messages';
import type { OwnAnswer, SeenAnswer } from '../promises/promise.js';
import type { Stage } from '../programmes/stage.js';
import type { CheckInAnswers, NoteAudience } from './submission.js';

/** A question that is answered on a scale of whole numbers, with words at both ends. */
export interface ScaleQuestion {
  readonly id: keyof CheckInAnswers;
  readonly text: string;
  readonly scale: {
    readonly min: number;
    readonly max: number;
    readonly minLabel: string;
    readonly maxLabel: string;
  };
}

/** A question that is answered by choosing one of a few words. */
export interface ChoiceQuestion<Answer extends string> {
  readonly text: string;
  readonly choices: readonly { readonly answer: Answer; readonly label: string }[];
}

const everyWeek: readonly ScaleQuestion[] = [
  {
    id: 'openness',
    text: 'How easy was it this week to be open with each other?',
    scale: { min: 0, max: 10, minLabel: 'I kept most things in', maxLabel: 'I could say what I felt' },
  },
  {
    id: 'closeness',
    text: 'How close have you felt to your partner this week?',
    scale: { min: 0, max: 10, minLabel: 'Far away', maxLabel: 'Very close' },
  },
  {
    id: 'trust',
    text: 'When you think of this week, how much trust is there for you?',
    scale: { min: 0, max: 10, minLabel: 'None right now', maxLabel: 'A great deal' },
  },
];

/** The questions on a scale, in the order in which they are asked: the stage's own two only where it is scored. */
export function questionsFor(
  stage: Pick<Stage, 'scored' | 'focusQuestion' | 'readinessQuestion'>,
): readonly ScaleQuestion[] {
  if (!stage.scored) return everyWeek;
  return [
    ...everyWeek,
    {
      id: 'focus',
      text: english.say(stage.focusQuestion),
      scale: { min: 1, max: 5, minLabel: 'Not at all', maxLabel: 'Very much' },
    },
    {
      id: 'readiness',
      text: english.say(stage.readinessQuestion),
      scale: { min: 1, max: 5, minLabel: 'Not yet', maxLabel: 'I feel ready' },
    },
  ];
}

/** Asked of each promise of one's own that is due. */
export const ownPromiseQuestion: ChoiceQuestion<OwnAnswer> = {
  text: 'How did it go with what you promised?',
  choices: [
    { answer: 'kept', label: 'I kept it' },
    { answer: 'partly', label: 'Partly' },
    { answer: 'not', label: 'Not this week' },
    { answer: 'excused', label: 'Something came between' },
  ],
};

/** Asked of each promise of the other's that is due. */
export const seenPromiseQuestion: ChoiceQuestion<SeenAnswer> = {
  text: 'What did you see of what your partner promised?',
  choices: [
    { answer: 'kept', label: 'I saw it kept' },
    { answer: 'partly', label: 'Partly' },
    { answer: 'not', label: 'Not this week' },
    { answer: 'cant-say', label: 'I can’t say' },
  ],
};

/** The invitation to make a small, dated promise; always optional. */
export const newPromiseQuestion = {
  text: 'Is there one small thing that you would like to promise?',
  ifLabel: 'If …',
  thenLabel: 'then I will …',
  dueLabel: 'by',
  help: 'Small and clear is best: something you can do on one day. You can leave this out.',
} as const;

/** The optional note, with the plain words for each audience. */
export const noteQuestion: ChoiceQuestion<NoteAudience> = {
  text: 'Is there anything you would like to write down?',
  choices: [
    { answer: 'private', label: 'Only for me' },
    { answer: 'coach', label: 'For my coach' },
    { answer: 'partner', label: 'For my partner, once this week has closed' },
  ],
};
