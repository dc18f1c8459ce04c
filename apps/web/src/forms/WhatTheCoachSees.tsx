import { whatTheCoachSees } from '@troth/domain';

/** The one sentence that is said before joining and above the questions alike. */
export function WhatTheCoachSees() {
  return <>{whatTheCoachSees}</>;
}
