import { lazy, Suspense } from 'react';
import { useQuery } from '@tanstack/react-query';
import { clockQuery } from '../api/demo';
import classes from './Demo.module.css';

// Comes apart, so that no page of a real practice carries it.
const DemoBar = lazy(() => import('./DemoBar').then(({ DemoBar }) => ({ default: DemoBar })));

// The page around a framed one has the bar.
const isFramed = window.top !== window.self;

/** What stands above every page where there is a demo's clock, and nothing elsewhere. */
export function Demo() {
  const { data: clock } = useQuery(clockQuery);
  if (clock === undefined || isFramed) return null;
  return (
    <Suspense fallback={<div className={classes.place} />}>
      <DemoBar now={clock.now} />
    </Suspense>
  );
}
