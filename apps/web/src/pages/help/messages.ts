import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.help', {
  title: 'Help',
  forYou: 'What you choose on this page stays on it. Nothing of it is kept.',

  dangerTitle: 'If you are in danger now',
  danger:
    'Call the emergency number where you are: <tel>112</tel> in Europe and India, <tel>999</tel> in the United Kingdom, <tel>911</tel> in the United States and Canada, <tel>000</tel> in Australia, <tel>111</tel> in New Zealand. For another country, choose it below.',
  dangerIn: 'Call now, {country}:',
  all: 'Emergency',
  police: 'Police',
  ambulance: 'Ambulance',
  byText: 'If you cannot speak',

  whereTitle: 'Who listens near you',
  where: 'Which country are you in?',
  whereWords: 'Type the first letters, or pick it from the list. We do not look up where you are.',
  countries: 'Countries',
  country: '{name}',
  countryWithOwn: '{name} <own>{ownNames}</own>',
  found: '{count, plural, =0 {No country by that name is here.} one {# country} other {# countries}}',
  notHere:
    'We have no lines for it yet. These lists cover almost every country, and a doctor or a nurse can tell you who helps nearby.',
  chosen: '{country}',
  another: 'Another country',

  abuseTitle: 'If someone hurts, controls or frightens you',
  abuse: 'The people on these lines listen to you alone, and believe you. You need not be sure that it “counts”.',
  abuseWithout: 'You do not have to carry this alone. You need not be sure that it “counts”.',
  abuseMore:
    'Being watched, threatened, hurt, or kept from money or friends is not a lack of trust, and no exercise for two mends it.',
  suicideTitle: 'If you do not want to go on living',
  suicide: 'Please tell someone today. You do not have to find the right words.',
  childrenTitle: 'For children and young people',
  childrenWithout: 'A child can ask for help themselves, and you can ask because you are worried about a child.',
  children: 'A child can call for themselves. You can also call because you are worried about a child.',

  women: 'For women',
  men: 'For men',
  lgbt: 'For LGBT+ people',
  anyone: 'For anyone',
  only: 'In {area} only',
  lineName: '{name}',
  always: 'Day and night',
  daily: 'Every day, {from} to {until}',
  mondayToThursday: 'Monday to Thursday, {from} to {until}',
  mondayToSaturday: 'Monday to Saturday, {from} to {until}',
  sundayToThursday: 'Sunday to Thursday, {from} to {until}',
  languages: 'In {languages}',
  manyLanguages: 'In {count} languages',
  call: 'Call {number}',
  text: 'Text {number}',
  textWord: 'Text {word} to {number}',
  whatsApp: 'WhatsApp',
  chat: 'Write in a chat',

  none: 'We could not confirm a line for this in your country. The emergency number above answers, and these lists may know one:',
  noneMen: 'If you are a man and a line is for women, they can still tell you who listens to men near you.',
  findAHelpline: 'findahelpline.com, lines of most countries',
  befrienders: 'befrienders.org, people who listen',
  childHelplines: 'childhelplineinternational.org, lines for children',
  looked: 'We read these numbers in public documents on {day}. If one does not answer, please try the next.',

  copyTitle: 'Print or keep a copy',
  copy: 'This page works without the internet once it is open. You can also print it, or keep the numbers as a small file with a plain name. Keep neither where someone might find it who should not.',
  print: 'Print',
  keep: 'Keep as numbers.txt',
});
