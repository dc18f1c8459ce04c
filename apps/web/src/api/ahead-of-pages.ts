import type { Coach } from '@troth/contract';
import { callAhead } from './call';
import { couplesAPage } from './couples-a-page';

/** Asks for what the page at this address will need of whom is signed in, while the page itself is on its way. */
export function askAhead({ pathname, search }: Pick<Location, 'pathname' | 'search'>): void {
  if (pathname === '/us')
    callAhead('GET /api/v1/us').then(
      ({ where, enrolment }) => {
        if (where === null || enrolment.state !== 'active') return;
        void callAhead('GET /api/v1/us/measures');
        void callAhead('GET /api/v1/us/weekly-practices');
      },
      () => undefined,
    );
  if (pathname === '/coach' && search === '')
    forCoach(({ roles }) => {
      if (roles.includes('safety')) void callAhead('GET /api/v1/coach/safety/count');
      void callAhead('GET /api/v1/coach/couples', { query: { limit: couplesAPage } });
      void callAhead('GET /api/v1/coach/caseload', { query: {} });
    });
  const [, id] = /^\/coach\/couples\/([^/]+)$/.exec(pathname) ?? [];
  if (id !== undefined) forCoach(() => void callAhead('GET /api/v1/coach/couples/:id', { params: { id } }));
}

/** Nothing is asked for nobody. */
function forCoach(ask: (coach: Coach) => void): void {
  callAhead('GET /api/v1/coach/me').then(
    (coach) => {
      if (!coach.secondFactorNeeded && coach.roles.includes('coach')) ask(coach);
    },
    () => undefined,
  );
}
