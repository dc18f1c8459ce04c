import { milestones } from '@troth/domain';
import { english } from '@troth/messages';
import { CoachClient, RequestRefused, type Agenda, type Http } from '@troth/standalone';
import type { Dice } from '../cast/dice.js';
import type { Recorded } from '../sink/recorded.js';
import type { LeakWatch } from '../verdict/leak-watch.js';
import type { CoupleLog } from './couple-log.js';

const HOUR = 3_600_000;

const readyTitle = english.say(milestones['stage-ready'].messages.title);

export interface CoachedCouple {
  readonly index: number;
  /** As a digest names them; two couples may have the same. */
  readonly names: string;
  readonly log: CoupleLog;
}

/** A coach who completes a stage when both felt ready, mostly within days, and looks at the couples' pages. */
export class CoachAgent {
  private client: CoachClient | null = null;

  constructor(
    readonly email: string,
    private readonly password: string,
    private readonly http: Http,
    private readonly nextKey: () => string,
    private readonly stage: { agenda: Agenda; now: () => number; leaks: LeakWatch; dice: Dice },
  ) {}

  /** The Monday's digest names the couples whose stage is ready. */
  onDigest({ text, at }: Recorded, couples: readonly CoachedCouple[]): void {
    for (const couple of couples) if (text.includes(`${couple.names}: ${readyTitle}`)) this.onReady(couple, at);
  }

  private onReady(couple: CoachedCouple, at: number): void {
    const dice = this.stage.dice.fork(`${couple.index} ${couple.log.stagesCompleted}`);
    const hours = dice.pick([4, 20, 50, 90, 90, 150, 500]);
    this.plan(couple, Math.ceil(at / HOUR + hours) * HOUR, () => this.confirm(couple));
  }

  private async confirm(couple: CoachedCouple): Promise<void> {
    const enrolmentId = couple.log.enrolment?.id;
    // A namesake of a ready couple may never have begun, and so be gone.
    if (!enrolmentId || !couple.log.hasBegun || couple.log.hasEnded) return;
    const client = await this.signedIn();
    const page = await client.couple(enrolmentId);
    this.stage.leaks.lookAsCoach('coach page', page, this.stage.now());
    if (!isReady(page)) return;
    try {
      await couple.log.doing({ did: 'confirm-stage' }, client.confirmStage(enrolmentId));
    } catch (fault) {
      // The couple may have paused, gone back or ended meanwhile: then there is nothing to complete.
      if (!(fault instanceof RequestRefused && fault.status === 409)) throw fault;
    }
  }

  private async signedIn(): Promise<CoachClient> {
    this.client ??= await CoachClient.signIn(this.http, this.email, this.password, this.nextKey);
    return this.client;
  }

  private plan({ index }: CoachedCouple, at: number, act: () => Promise<void>): void {
    this.stage.agenda.add({ at, couple: index, act });
  }
}

function isReady(page: Readonly<Record<string, unknown>>): boolean {
  const rounds = page['rounds'] as readonly { readonly readyAt: string | null; readonly endedAt: string | null }[];
  return rounds.some(({ readyAt, endedAt }) => readyAt !== null && endedAt === null);
}
