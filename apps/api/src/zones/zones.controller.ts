import { Controller } from '@nestjs/common';
import { programme } from '@troth/contract';
import { Clock } from '@troth/database';
import { localTime, zoneNames } from '@troth/domain/calendar';
import { Serves } from '../serving/serves.js';

/** The time zones to choose from, by the data that ships with Troth. */
@Controller()
export class ZonesController {
  constructor(private readonly clock: Clock) {}

  @Serves(programme.zones)
  zones() {
    const now = this.clock.now();
    return zoneNames().map((name) => ({
      name,
      label: `${name.replaceAll('_', ' ')} (UTC${localTime(now, name).offset})`,
    }));
  }
}
