import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Clock, Database } from '@troth/database';
import { Queue, type Consuming } from '@troth/queue';
import { SealingKeys } from '@troth/sealing';
import { faultName } from '../runtime/log.js';
import { Meter } from '../runtime/meter.js';
import { readReactionJob } from '../relay/reaction-job.js';
import { applyReaction, type ToldFailure } from './apply-reaction.js';
import { subscribers } from './registry.js';

const CONCURRENCY = 8;
// A reaction takes milliseconds: after so long its worker is gone, and another takes the job.
const LOCK_MS = 10_000;

/** Takes jobs from the queue and applies each to its event. */
@Injectable()
export class ReactionConsumer implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(ReactionConsumer.name);
  private consuming: Consuming | undefined;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly queue: Queue,
    private readonly keys: SealingKeys,
    private readonly meter: Meter,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const { database, clock, keys } = this;
    const context = { database, clock, keys, subscribers, onFailed: (failed: ToldFailure) => this.tell(failed) };
    this.consuming = await this.queue.consume((job) => applyReaction(context, readReactionJob(job)), {
      concurrency: CONCURRENCY,
      lockMs: LOCK_MS,
      // What a reaction fails with is told with its place, below.
      onFailure: ({ jobId, givenUp, fault }) =>
        this.logger.debug(`job ${jobId} failed${givenUp ? ' for good' : ''}: ${faultName(fault)}`),
      onTrouble: (fault) => this.logger.warn(`the queue's connection is in trouble: ${faultName(fault)}`),
    });
  }

  private tell({ ref, event, attempts, name, place, givenUp }: ToldFailure): void {
    this.meter.reactionFailed(ref.subscriber, givenUp);
    const often = attempts === 1 ? 'once' : `${attempts} times`;
    const end = givenUp ? ' and is given up' : '';
    this.logger[givenUp ? 'error' : 'warn'](
      `the reaction ${ref.subscriber} to ${event} (event ${ref.eventId}) has failed ${often}${end}: ${name}${place ? `\n${place}` : ''}`,
    );
  }

  async onModuleDestroy(): Promise<void> {
    await this.consuming?.close();
  }
}
