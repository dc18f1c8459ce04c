import { defineMessages } from '@troth/messages';

/** What index.html says by itself: its English stands there, and the build puts the others in its place. */
defineMessages('web.document', {
  needsScripts: 'Troth needs JavaScript to show this page. Nothing here is loaded from anyone else.',
});
