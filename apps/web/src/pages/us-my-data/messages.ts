import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.my-data', {
  title: 'What is kept about you',
  intro:
    'This is all that we keep about you, {name}, on one page. What your partner said and wrote is theirs, and it is not here. Your partner has a page like this one, without what is yours.',
  madeAt: 'As it was on {moment}.',
  careful:
    'Paper and files can be found. If somebody you do not trust may see them, it is safer to read this page here, and to keep no copy.',
  safety: 'Show what I said privately about my mailbox and my safety',
  safetyWhy: 'Left out unless you tick this, here and in the file. Without it the page reads the same for everybody.',
  print: 'Print this page',
  download: 'Download it as a file',
  nothing: 'Nothing is kept here.',
  readAll: 'Read all {count}',
  readAllOf: 'Read all {count}: {title}',
  weekOf: 'The week of {monday}',

  openUntil:
    'You can open this page until {day}. After that no link opens it any more; the practice can still send you a copy.',

  eraseTitle: 'Erase everything of mine',
  eraseRunning:
    'You do not need a reason. The programme ends for the two of you, and each of you is free to begin again one day. Your partner gets an email that says it has ended, and not why.',
  eraseOver: 'You do not need a reason, and nobody is told.',
  eraseGoesTitle: 'What goes, for good',
  eraseGoes:
    'Your name and address, your answers, your notes and replies, your promises and how you saw those made to you, what came before, and what we worked out from it.',
  eraseStaysTitle: 'What stays',
  eraseStays:
    'What {partner} said, wrote and promised is theirs, and it stays. So do the coach’s own notes, if you have a coach. If you asked to talk to someone privately, that stays until somebody has looked after it. That emails were sent stays as a number, without you. Emails in your mailbox are yours to delete, and the practice’s backups forget you later.',
  erase: 'Erase everything of mine',
  eraseSure: 'This cannot be undone. If you would like a copy, download it first. Erase everything of yours now?',
  eraseYes: 'Yes, erase it',
  erasedTitle: 'It is erased',
  erased:
    'Nothing of yours is kept on this page any more, and you are signed out. We wish you well, whatever comes next.',
  findHelp: 'Find someone to talk to',
});
