import type { Weekday } from '@troth/domain';

export type Side = 'a' | 'b';

export interface Wish {
  readonly zone: string;
  readonly weekday: Weekday;
  readonly time: string;
}
