import { whatTheCoachSees } from '@troth/domain';
import { useSpeaker } from '../speech/speaker';

/** The one sentence that is said before joining and above the questions alike. */
export function WhatTheCoachSees() {
  const { say } = useSpeaker();
  return say(whatTheCoachSees);
}
