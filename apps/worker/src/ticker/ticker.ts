import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import {
  claimSlots,
  claimSlotsWithoutCouple,
  Clock,
  coachesWithoutDigest,
  Database,
  type ClaimedSlot,
  type SlotsToClaim,
} from '@troth/database';
import type { Id } from '@troth/domain';
import { workIn } from '@troth/programme';
import { SealingKeys } from '@troth/sealing';
import { logFault } from '../runtime/log.js';
import { Loop } from '../runtime/loop.js';
import { planCoachDigests } from './plan-coach-digests.js';
import { slotHandlers } from './slot-handlers.js';

const BATCH = 500;
const EVERY_MS = 1_000;
const LEFT_ALONE_MS = 60_000;

/** Works slots as they fall due. It runs in every worker: what one has claimed, no other gets. */
@Injectable()
export class Ticker implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(Ticker.name);
  private readonly leftAlone = new Map<Id, number>();
  private readonly loop = new Loop({
    work: () => this.tick(),
    everyMs: EVERY_MS,
    onFault: (fault) => logFault(this.logger, 'working slots', fault),
  });

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly keys: SealingKeys,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.clock.onChange(() => this.loop.wake());
    await this.database.transaction(async (tx) => {
      await planCoachDigests(tx, await coachesWithoutDigest(tx), this.clock.now());
    });
    this.loop.wake();
  }

  onModuleDestroy(): Promise<void> {
    return this.loop.stop();
  }

  /** A batch at a time; where one slot of it cannot be worked, slot by slot, so that it holds nobody else up. */
  private async tick(): Promise<boolean> {
    try {
      return (await this.work(BATCH, () => undefined)) > 0;
    } catch (fault) {
      logFault(this.logger, 'a batch of slots, now worked one by one', fault);
    }
    for (let worked = 0; worked < BATCH; worked += 1) {
      let inHand: ClaimedSlot | undefined;
      try {
        if ((await this.work(1, (slot) => (inHand = slot))) === 0) return false;
      } catch (fault) {
        if (!inHand) throw fault;
        logFault(this.logger, `the slot ${inHand.id} (${inHand.kind}), left alone for a minute`, fault);
        this.leftAlone.set(inHand.id, Date.now() + LEFT_ALONE_MS);
      }
    }
    return true;
  }

  private work(limit: number, claimed: (slot: ClaimedSlot) => void): Promise<number> {
    const now = this.clock.now();
    return this.database.transaction(async (tx) => {
      const wanted: SlotsToClaim = { now, limit, avoid: this.avoided() };
      const slots = await claimSlots(tx, wanted);
      if (slots.length < limit)
        slots.push(...(await claimSlotsWithoutCouple(tx, { ...wanted, limit: limit - slots.length })));
      slots.forEach(claimed);
      const work = workIn(tx, { now, keys: this.keys });
      for (const run of runsOfOneKind(slots)) await slotHandlers[run[0].kind](run, work);
      return slots.length;
    });
  }

  private avoided(): Id[] {
    for (const [id, until] of this.leftAlone) if (until < Date.now()) this.leftAlone.delete(id);
    return [...this.leftAlone.keys()];
  }
}

/** Neighbours of one kind together, in the order in which they fell due. */
export function runsOfOneKind(slots: readonly ClaimedSlot[]): [ClaimedSlot, ...ClaimedSlot[]][] {
  const runs: [ClaimedSlot, ...ClaimedSlot[]][] = [];
  for (const slot of slots) {
    const run = runs.at(-1);
    if (run?.[0].kind === slot.kind) run.push(slot);
    else runs.push([slot]);
  }
  return runs;
}
