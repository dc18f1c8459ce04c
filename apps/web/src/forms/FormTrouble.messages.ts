import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.form-trouble', {
  lookAbove: 'Please look once more at the fields marked above.',
  doesNotFit: 'This page and Troth no longer fit together. Please copy what you wrote here, then load it again.',
});
