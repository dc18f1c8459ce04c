import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { inOurFonts } from './layout/in-our-fonts';
import { PageFault } from './layout/PageFault';
import { PageNotFound } from './layout/PageNotFound';
import { readCoupleSearch } from './pages/coach-couple/couple-search';
import { readListSearch } from './pages/coach/list-search';
import { readWhich } from './programme/which';
import { Waiting } from './layout/Waiting';

const root = createRootRoute();

const page = <Path extends string>(path: Path, load: Parameters<typeof lazyRouteComponent>[0]) =>
  createRoute({ getParentRoute: () => root, path, component: lazyRouteComponent(load, 'Page') });

/** A page whose address says more than its path. */
const searchPage = <Path extends string, Search extends object>(
  path: Path,
  load: Parameters<typeof lazyRouteComponent>[0],
  validateSearch: (given: Record<string, unknown>) => Search,
) => createRoute({ getParentRoute: () => root, path, component: lazyRouteComponent(load, 'Page'), validateSearch });

const routeTree = root.addChildren([
  page('/', () => import('./pages/landing/Page')),
  searchPage('/join', () => import('./pages/join/Page'), readWhich),
  page('/join/confirm', () => import('./pages/join-confirm/Page')),
  page('/invitation', () => import('./pages/invitation/Page')),
  page('/check-in', () => import('./pages/check-in/Page')),
  page('/us', () => import('./pages/us/Page')),
  page('/us/sign-in', () => import('./pages/us-sign-in/Page')),
  page('/us/address', () => import('./pages/us-address/Page')),
  page('/us/agreed', () => import('./pages/us-agreed/Page')),
  page('/us/before', () => import('./pages/us-before/Page')),
  page('/us/messages', () => import('./pages/us-messages/Page')),
  page('/us/my-data', () => import('./pages/us-my-data/Page')),
  page('/us/safety', () => import('./pages/us-safety/Page')),
  page('/questions', () => import('./pages/questions/Page')),
  page('/preferences', () => import('./pages/preferences/Page')),
  page('/mail', () => import('./pages/mail/Page')),
  page('/help', () => import('./pages/help/Page')),
  page('/how', () => import('./pages/how/Page')),
  page('/coach/account', () => import('./pages/coach-account/Page')),
  page('/coach/new-password', () => import('./pages/coach-new-password/Page')),
  page('/coach/new-device', () => import('./pages/coach-new-device/Page')),
  page('/coach/single-sign-on', () => import('./pages/coach-single-sign-on/Page')),
  page('/coach/audit', () => import('./pages/coach-audit/Page')),
  page('/coach/practice', () => import('./pages/coach-practice/Page')),
  page('/coach/practice/figures', () => import('./pages/coach-figures/Page')),
  searchPage('/coach/practice/programme', () => import('./pages/coach-programme/Page'), readWhich),
  searchPage('/coach/practice/programme/preview', () => import('./pages/coach-preview/Page'), readWhich),
  page('/coach/practice/programme/preview/page', () => import('./pages/coach-preview-page/Page')),
  page('/coach/invitation', () => import('./pages/coach-invitation/Page')),
  searchPage('/coach', () => import('./pages/coach/Page'), readListSearch),
  page('/coach/how', () => import('./pages/coach-how/Page')),
  page('/coach/safety', () => import('./pages/coach-safety/Page')),
  page('/coach/safety/$id', () => import('./pages/coach-safety-case/Page')),
  searchPage('/coach/couples/$id', () => inOurFonts(import('./pages/coach-couple/Page')), readCoupleSearch),
  page('/mailbox', () => import('./pages/mailbox/Page')),
  page('/welcome', () => import('./pages/welcome/Page')),
]);

/** A page is fetched when it is opened; which share a file is said in `build/chunk-groups.ts`. */
export const router = createRouter({
  routeTree,
  defaultPendingComponent: Waiting,
  defaultErrorComponent: PageFault,
  defaultNotFoundComponent: PageNotFound,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
