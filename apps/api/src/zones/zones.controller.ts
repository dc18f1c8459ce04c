import { Controller } from '@nestjs/common';
import { programme } from '@troth/contract';
import { localTime, zoneNames } from '@troth/domain/calendar';
import { ApiContext } from '../api-context.js';
import { Serves } from '../serving/serves.js';

/** The time zones to choose from, by the data that ships with Troth. */
@Controller()
export class ZonesController {
  constructor(private readonly context: ApiContext) {}

  @Serves(programme.zones)
  zones() {
    const now = this.context.clock.now();
    return zoneNames().map((name) => ({
      name,
      label: `${name.replaceAll('_', ' ')} (UTC${localTime(now, name).offset})`,
    }));
  }
}
