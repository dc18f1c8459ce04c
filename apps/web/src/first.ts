import { askAhead } from './api/ahead-of-pages';
import { callAhead } from './api/call';
import { leaveLanguageOut } from './links/leave-language-out';
import { openedLink, takeLinkToken } from './links/opened-links';

// Runs while everything else is still on its way, so that what a page shows comes at the same time.
leaveLanguageOut();
takeLinkToken();
const link = location.pathname === '/check-in' ? openedLink('/check-in') : null;
if (link !== null) void callAhead('POST /api/v1/check-in/look', { body: { token: link.token } });
askAhead(location);
// Whether this is a demo is known by the time that the page is drawn.
void callAhead('GET /dev/clock');
