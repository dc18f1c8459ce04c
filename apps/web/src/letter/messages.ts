import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.letter', {
  part: 'Which part of the email',
  asSent: 'As sent',
  plainText: 'Plain text',
  width: 'Width',
  whole: 'As wide as this page',
  wide: '{pixels} px',
  colours: 'Colours',
  light: 'Light',
  dark: 'Dark',
  program: 'Mail program',
  mostPrograms: 'Most mail programs',
  gmailElsewhere: 'Gmail, account elsewhere',
  outlookWindows: 'Outlook for Windows',
  programsNote: 'Drawn by the rules that are known of these programs, not by the programs themselves.',
  framed: 'Email: {subject}',
});
