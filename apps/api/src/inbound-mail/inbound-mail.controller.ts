import { Body, Controller } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader } from '@nestjs/swagger';
import { inboundMail } from '@troth/contract';
import { Clock, Database } from '@troth/database';
import { recipientsIn, takeInbound, TooManyWaiting } from '@troth/inbound';
import { SealingKeys } from '@troth/sealing';
import { Problem } from '../problems/problem.js';
import { InboundSettings } from '../runtime/settings.js';
import { Serves } from '../serving/serves.js';

/** Where a mail server or a provider hands over what comes back by email. */
@Controller()
export class InboundMailController {
  constructor(
    private readonly settings: InboundSettings,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly keys: SealingKeys,
  ) {}

  @Serves(inboundMail.take)
  @ApiConsumes('message/rfc822')
  @ApiBody({ description: 'The message as it came, of 5 MB at most', schema: { type: 'string', format: 'binary' } })
  @ApiHeader({
    name: 'Troth-Signature',
    required: true,
    description:
      '`t=<unix seconds>,v1=<hex>`: HMAC-SHA256 with INBOUND_SECRET of the seconds, a dot and the body; taken for five minutes.',
    schema: { type: 'string' },
  })
  async take(@Body() raw: Buffer): Promise<void> {
    const { database, clock, keys } = this;
    const { domain } = this.settings.mail;
    const named = recipientsIn(raw, domain);
    // A service's notice, as it is or within a message, may name no address of ours at all.
    const recipients = named.length > 0 ? named : [`complaints@${domain}`];
    const message = { raw, recipients, sender: null };
    const taken = await takeInbound({ database, clock, keys, domain }, message).catch((fault: unknown) => {
      throw fault instanceof TooManyWaiting ? new Problem('temporarily-unavailable') : fault;
    });
    if (taken.includes('unreadable')) throw new Problem('unreadable-mail');
    if (taken.every((one) => one === 'refused')) throw new Problem('not-our-mail');
  }
}
