import { programmes } from '../src/programmes/registry.js';
import { smallProgramme } from './small-programme/small-programme.js';

/** From now on, in this spec alone, a new couple starts the small programme. */
export function startSmallProgramme(): void {
  programmes.publish(smallProgramme);
}
