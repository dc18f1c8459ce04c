import type { Intake } from '@troth/domain';

/** One partner's account, with what is left out as it is left out on the page. */
export function account(told: Partial<Intake>): Intake {
  return { causes: [], hurt: null, ended: null, ago: null, hopes: [], hope: '', children: null, ...told };
}
