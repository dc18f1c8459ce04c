import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.message-templates', {
  title: 'Templates',
  none: 'You have none yet. What you write often can be kept here. Only you see it.',
  putIn: 'Put in',
  putInOne: 'Put in “{name}”',
  isIn: '“{name}” stands in your message. Read it, and change what does not fit, before you send it.',
  change: 'Change',
  changeOne: 'Change “{name}”',
  removeOne: 'Delete “{name}”',
  removeQuestion: 'Delete “{name}”? Messages that you began with it stay as they are.',
  removeYes: 'Yes, delete it',
  add: 'Write a new one',
  name: 'Name of the template',
  text: 'Text of the template',
  hint: '{name} becomes the name of the one you write to, {partner} that of their partner, {coach} your own.',
  keep: 'Keep this template',
  cancel: 'Cancel',
  kept: '“{name}” is kept.',
  gone: '“{name}” is deleted.',
});
