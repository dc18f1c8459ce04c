import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('clock')
export class ClockRow {
  @PrimaryColumn('boolean') id: boolean;
  @Column('timestamptz', { name: 'frozen_at', nullable: true }) frozenAt: Date | null;
  @Column('bigint', { name: 'ahead_ms' }) aheadMs: string;
}
