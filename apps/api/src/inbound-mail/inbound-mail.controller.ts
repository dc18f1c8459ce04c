import { Body, Controller, Headers } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader } from '@nestjs/swagger';
import { inboundMail } from '@troth/contract';
import { recipientsIn, takeInbound, TooManyWaiting } from '@troth/inbound';
import { ApiContext } from '../api-context.js';
import { Problem } from '../problems/problem.js';
import { Serves } from '../serving/serves.js';
import { isSigned } from './signature.js';

/** Where a mail server or a provider hands over what comes back by email. */
@Controller()
export class InboundMailController {
  constructor(private readonly context: ApiContext) {}

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
  async take(@Body() body: unknown, @Headers('troth-signature') signature = ''): Promise<void> {
    const { inbound, database, clock, keys } = this.context;
    if (!inbound) throw new Problem('not-found');
    if (!Buffer.isBuffer(body)) throw new Problem('unsupported-media-type');
    // A signature's time is the sender's clock, not the programme's.
    if (!isSigned(inbound.secret, body, signature, new Date())) throw new Problem('bad-signature');
    const { domain } = inbound;
    const named = recipientsIn(body, domain);
    // A service's notice, as it is or within a message, may name no address of ours at all.
    const recipients = named.length > 0 ? named : [`complaints@${domain}`];
    const message = { raw: body, recipients, sender: null };
    const taken = await takeInbound({ database, clock, keys, domain }, message).catch((fault: unknown) => {
      throw fault instanceof TooManyWaiting ? new Problem('temporarily-unavailable') : fault;
    });
    if (taken.includes('unreadable')) throw new Problem('unreadable-mail');
    if (taken.every((one) => one === 'refused')) throw new Problem('not-our-mail');
  }
}
