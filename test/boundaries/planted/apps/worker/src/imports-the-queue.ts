import { Queue } from 'bullmq';
import { Redis } from 'ioredis';

export const queue = [Queue, Redis];
