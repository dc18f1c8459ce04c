import { Controller, Header, Query } from '@nestjs/common';
import { us, type AnswerOf, type QueryOf } from '@troth/contract';
import { Database, exportPerson, type PartnerSession } from '@troth/database';
import { openOr, SealingKeys } from '@troth/sealing';
import { SignedInPartner } from '../access/asking.js';
import { Serves } from '../serving/serves.js';

/** A copy of all that is kept about me, to take along; also for thirty days after one of us has left. */
@Controller()
export class UsExportController {
  constructor(
    private readonly database: Database,
    private readonly keys: SealingKeys,
  ) {}

  @Serves(us.takeAlong)
  @Header('content-disposition', 'attachment; filename="troth.json"')
  async take(
    @SignedInPartner() me: PartnerSession,
    @Query({ schema: us.takeAlong.query }) { safety }: QueryOf<typeof us.takeAlong>,
  ) {
    const open = (sealed: string, place: string) =>
      openOr(this.keys, sealed, place, 'cannot be read any more: the key that it was sealed with is missing');
    const document = await exportPerson(this.database, me, open, { safety: safety === 'yes' });
    return JSON.parse(JSON.stringify(document)) as AnswerOf<typeof us.takeAlong>;
  }
}
