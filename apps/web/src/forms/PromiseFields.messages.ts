import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.promise-fields', {
  ifCue: 'If …',
  thenAct: 'then I will …',
  cueExample: 'I am going to be home late',
  actExample: 'send you a message before six',
  lookBackOn: 'We look back on it on',
});
