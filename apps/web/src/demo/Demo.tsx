import { lazy, Suspense } from 'react';
import { useQuery } from '@tanstack/react-query';
import { clockQuery } from '../api/demo';
import classes from './Demo.module.css';

// Comes apart, so that no page of a real practice carries it.
const DemoBar = lazy(() => import('./DemoBar').then(({ DemoBar }) => ({ default: DemoBar })));

/** What stands above every page where there is a demo's clock, and nothing elsewhere. */
export function Demo() {
  const { data: clock } = useQuery(clockQuery);
  if (clock === undefined) return null;
  return (
    <Suspense fallback={<div className={classes.place} />}>
      <DemoBar now={clock.now} />
    </Suspense>
  );
}
