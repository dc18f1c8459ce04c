import { Body, Controller } from '@nestjs/common';
import { programme, type BodyOf } from '@troth/contract';
import { placesCalled } from '@troth/programme';
import { Serves } from '../serving/serves.js';

/** Towns to choose from, so that nobody has to know the name of a time zone. */
@Controller()
export class PlacesController {
  @Serves(programme.places)
  search(@Body({ schema: programme.places.body }) { typed }: BodyOf<typeof programme.places>) {
    return [...placesCalled(typed)];
  }
}
