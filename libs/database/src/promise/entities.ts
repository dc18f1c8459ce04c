import type { NewPromise } from '@troth/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('promise')
export class PromiseRow {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'enrolment_id' }) enrolmentId: string;
  @Column('uuid', { name: 'maker_id' }) makerId: string;
  @Column('text', { name: 'if_cue' }) ifCue: string;
  @Column('text', { name: 'then_act' }) thenAct: string;
  @Column('date', { name: 'due_on' }) dueOn: string;
  @Column('text', { name: 'made_week' }) madeWeek: string;
  @Column('timestamptz', { name: 'made_at' }) madeAt: Date;
  @Column('timestamptz', { name: 'told_at', nullable: true }) toldAt: Date | null;
  @Column('text', { name: 'own_week', nullable: true }) ownWeek: string | null;
  @Column('text', { name: 'seen_week', nullable: true }) seenWeek: string | null;
  @Column('boolean', { name: 'own_again' }) ownAgain: boolean;
  @Column('boolean', { name: 'seen_again' }) seenAgain: boolean;
  @Column('timestamptz', { name: 'let_go_at', nullable: true }) letGoAt: Date | null;
  @Column('jsonb', { name: 'told_words', nullable: true }) toldWords: NewPromise | null;
}

@Entity('promise_mark')
export class PromiseMarkRow {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId: string;
  @PrimaryColumn('uuid', { name: 'promise_id' }) promiseId: string;
  @PrimaryColumn('text') view: string;
  @Column('text') answer: string;
  @Column('text') week: string;
  @Column('timestamptz', { name: 'marked_at' }) markedAt: Date;
}
