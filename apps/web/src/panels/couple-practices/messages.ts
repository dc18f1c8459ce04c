import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.couple-practices', {
  title: 'Weekly practices',
  thisWeek: 'This week: {title}, about {minutes, plural, one {# minute} other {# minutes}}.',
  chosen: 'You chose it.',
  coming: 'For the coming week',
  comingWords: 'Both see your choice from that week on, and in the report before it.',
  withMinutes: '{title} ({minutes, plural, one {# minute} other {# minutes}})',
  choose: 'Choose this one',
  takeBack: 'Leave it to the order',
  stageKeepsNothing:
    'There is nothing to choose now. In an optional stage, and while the programme rests, nothing is kept.',
  told: 'What each said',
  nothingTold: 'Nobody has said anything of a practice yet. To say nothing is as good.',
  didTogether: '{name} said: we did “{title}”.',
  didAlone: '{name} did “{title}” alone.',
  didNot: '{name} did not do “{title}” this week.',
  care: 'Neither sees what the other says here. Where the two differ, nobody has to be wrong.',
});
