import { Injectable } from '@nestjs/common';
import type { AnswerOf, couples } from '@troth/contract';
import { Database, loadNoise, type Coach } from '@troth/database';

/** What the flags of one's own practice take for usual ups and downs. */
@Injectable()
export class ShowNoise {
  constructor(private readonly database: Database) {}

  async run({ practiceId }: Coach): Promise<AnswerOf<typeof couples.noise>> {
    const kept = await loadNoise(this.database.statements, practiceId);
    return { couples: kept?.couples ?? 0, figures: kept?.figures ?? null };
  }
}
