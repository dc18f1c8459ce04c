import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.account', {
  codes: 'Codes from an app',
  codesOff:
    'After your password you give a code that an app on your phone shows: who learns your password still does not get in. Any app for one-time codes (TOTP) will do.',
  codesNeeded:
    'This practice asks for more than a password. Please set up codes from an app; then everything else is open to you.',
  codesOn:
    'In use since {since}. {left, plural, =0 {No recovery code is left.} one {# recovery code is left.} other {# recovery codes are left.}}',
  current: 'Your password',
  begin: 'Set up codes',
  scan: 'Scan this with the app, or type the key below into it. Then give the code that it shows.',
  qr: 'QR code for your app',
  key: 'Key: {secret}',
  code: 'Code from the app',
  confirm: 'Use codes from now on',
  recoveryTitle: 'Your recovery codes',
  recovery:
    'Each of these works once in place of a code, should your phone be lost. They are shown now and never again: print them, or keep them where only you look.',
  kept: 'I have kept them',
  change: 'Make new recovery codes, or turn codes off',
  anyCode: 'Code from the app, or a recovery code',
  makeAgain: 'Make new recovery codes',
  off: 'Turn codes off',

  noPassword: 'This asks for your password, and you have none here yet. We can send you a link to choose one.',
  sendLink: 'Send me the link',
  linkSent: 'A link is on its way to {email}. It works once, within ten minutes.',

  passkeys: 'Passkeys',
  passkeysWords:
    'A passkey signs you in without password and code: your device asks for your finger, your face or its PIN. You need none; everything works without.',
  added: 'Added {added}. {used, select, never {Not used yet.} other {Last used {used}.}}',
  name: 'A name for it, such as “My phone”',
  add: 'Add a passkey',
  rename: 'Save this name',
  nameOf: 'Name',
  nameOfOne: 'Name of {name}',
  renameOne: 'Save this name: {name}',
  remove: 'Remove',
  removeOne: 'Remove: {name}',
  noPasskey: 'Your device did not give us a passkey, so nothing has changed. You can try again whenever you like.',
  unsupported: 'This browser cannot use passkeys.',
});
