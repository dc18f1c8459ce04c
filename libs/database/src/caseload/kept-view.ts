import type { StageId } from '@troth/domain';
import type { CoupleSort } from './place-couples.js';
import type { CoupleFilter, CoupleGroup } from './search-couples.js';

/** How a coach has set their list. What was searched for is not among it: it may be somebody's name. */
export interface KeptView {
  readonly filter?: CoupleFilter | undefined;
  readonly group?: CoupleGroup | undefined;
  readonly stage?: StageId | undefined;
  readonly finding?: string | undefined;
  readonly sort?: CoupleSort | undefined;
}
