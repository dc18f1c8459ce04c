import { createTransport } from 'nodemailer';

export const seen = createTransport;
