import { Controller, Header } from '@nestjs/common';
import { us, type AnswerOf } from '@troth/contract';
import { exportPerson, type PartnerSession } from '@troth/database';
import { openOr } from '@troth/sealing';
import { ApiContext } from '../api-context.js';
import { Serves } from '../serving/serves.js';
import { SignedInPartner } from '../us-session/partner-session.js';

/** A copy of all that is kept about me, to take along; also for thirty days after one of us has left. */
@Controller()
export class UsExportController {
  constructor(private readonly context: ApiContext) {}

  @Serves(us.takeAlong)
  @Header('content-disposition', 'attachment; filename="troth.json"')
  async take(@SignedInPartner() me: PartnerSession) {
    const { database, keys } = this.context;
    const document = await exportPerson(database, me, (sealed, place) =>
      openOr(keys, sealed, place, 'cannot be read any more: the key that it was sealed with is missing'),
    );
    return JSON.parse(JSON.stringify(document)) as AnswerOf<typeof us.takeAlong>;
  }
}
