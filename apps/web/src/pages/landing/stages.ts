/** The six stages in the words of the front page; the programme itself has more to say about each. */
export const stages = [
  {
    title: 'Open, honest communication',
    words: 'Ground rules that make it safe to speak, and time to hear each other out.',
  },
  { title: 'Understanding what happened', words: 'What led here, seen from both sides, without a judge in the room.' },
  {
    title: 'Taking responsibility',
    words: 'Owning one’s part and saying so. It can take several attempts to get it right.',
  },
  {
    title: 'Consistent, transparent behaviour',
    words: 'Doing what was said, week after week, until it can be leaned on.',
  },
  {
    title: 'Rebuilding the emotional connection',
    words: 'Good time together, and closeness at the pace of the one who needs longer.',
  },
  {
    title: 'Forgiveness, for those who choose it',
    words: 'Letting go of anger. Not forgetting, not excusing, and never asked of anyone.',
  },
] as const;
