import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.actions', {
  title: 'What you can do',
  confirm: 'Confirm this stage',
  confirmSure: 'Close “{stage}” and let the next one begin? Both partners are told.',
  confirmSureUnnamed: 'Close “this stage” and let the next one begin? Both partners are told.',
  confirmYes: 'Yes, confirm it',
  pause: 'Pause',
  pauseSure: 'Pause for both? No emails go out and nothing counts meanwhile.',
  pauseYes: 'Yes, pause',
  resume: 'Resume',
  together: 'End the programme (together)',
  togetherSure: 'End the programme as completed together?',
  togetherYes: 'Yes, complete it',
  apart: 'End the programme (apart)',
  apartSure: 'End the programme as completed apart? Both partners are told.',
  apartYes: 'Yes, end it',

  returnTo: 'Return to an earlier stage',
  chooseStage: 'Choose a stage',
  newRound: 'Begin a new round there',

  noCoaches: 'The other coaches could not be looked up, so this couple cannot be handed over just now.',
  handOverTo: 'Hand over to another coach',
  chooseCoach: 'Choose a coach',
  handOver: 'Hand over',
});
