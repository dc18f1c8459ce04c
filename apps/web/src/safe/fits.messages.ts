import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.safe.fits', {
  title: 'When another way fits better',
  intro:
    'This programme is for two people who both want to be here, and who can both speak freely. It is not the right help at every time. Another way fits better:',
  ways: [
    'where one is afraid of the other, or is hurt, threatened, watched or told whom they may see;',
    'where somebody would be here only because they have to be;',
    'while something goes on that would hurt, such as another relationship or a debt that is kept secret, and there is no wish to end it yet;',
    'where somebody does not want to go on living, or the days are too dark to think of exercises.',
  ],
  noReason:
    'Nobody has to say which of these it is, or whether it is any. Not joining is a good answer, and so is later.',
  elsewhere: 'Our <help>help page</help> says who listens, to each person alone, in many countries.',
});
