import { Component, lazy, Suspense, type ReactNode } from 'react';
import { Demo } from './demo/Demo';
import { PageFault } from './layout/PageFault';
import { Waiting } from './layout/Waiting';

// The check-in is opened from an email, on a phone, and is mostly all that is opened: it comes without the router.
const CheckIn = lazy(() => import('./pages/check-in/Page').then(({ Page }) => ({ default: Page })));
const Routed = lazy(() => import('./Routed'));

/** What stands around every page. */
export function Shell() {
  const Content = location.pathname === '/check-in' ? CheckIn : Routed;
  return (
    <Guarded>
      <Demo />
      <Suspense fallback={<Waiting />}>
        <Content />
      </Suspense>
    </Guarded>
  );
}

/** Shows that the page broke, or that its part could not be fetched. */
class Guarded extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <PageFault /> : this.props.children;
  }
}
