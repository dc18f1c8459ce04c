import pg from 'pg';
import { DataSource } from 'typeorm';

export const sql = [pg, DataSource];
