import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.on-this-device', {
  title: 'On this device',
  words:
    'This week’s practice can be kept on this device, so that your page shows it where there is no connection. Only the words of the practice are kept: nothing that either of you said, answered or promised. A check-in that you have open keeps what you write as always, and it is sent only when you send it.',
  warning:
    'Whoever uses this device can then read it too, and can tell that somebody here uses Troth. If somebody looks at your phone, it is better to leave this off.',
  turnOn: 'Keep the practice on this device',
  isOn: 'The practice is kept on this device. That ends when you close your page here, when you use “{leave}”, and each time your page is opened with a new link.',
  turnOff: 'Keep nothing on this device',
  isOff: 'Nothing of it is kept on this device any more.',
  cannot: 'This browser keeps nothing, so the practice cannot be kept here.',
  icon: 'An icon, if you want one',
  iconWords:
    'We never offer it by ourselves. Should you want one: open your browser’s own menu on this page and choose to install it, or to add it to the home screen. The icon is called “{name}”, shows one line, and opens your page.',
  iconWarning:
    'Everyone who holds this device can see the icon and press it. Closing your page or “{leave}” leaves it there: only you can remove it, by holding it down.',
  iconName: 'My week',
});
