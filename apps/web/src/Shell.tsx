import { Component, Suspense, type ComponentType, type ReactNode } from 'react';
import { Demo } from './demo/Demo';
import { PageFault } from './layout/PageFault';
import { Waiting } from './layout/Waiting';

/** What stands around every page. */
export function Shell({ Content }: { Content: ComponentType }) {
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
