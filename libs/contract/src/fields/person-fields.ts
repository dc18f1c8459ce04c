import { checkInPreferences, consentVersion, isVisibleName, readMailAddress, writtenAddress } from '@troth/domain';
import { isZone } from '@troth/domain/calendar';
import { z } from 'zod';

/** Fields that several forms share: how people write their names, addresses, zones and times. */
export const personName = z
  .string()
  .trim()
  .min(1, 'Write a name.')
  .max(80, 'Use at most 80 characters.')
  .regex(/^\P{Cc}*$/u, 'A name is one line of text.')
  .refine((name) => name === '' || isVisibleName(name), 'Write a name that can be seen.');

export const emailAddress = z
  .string()
  .trim()
  .max(254, 'An address has at most 254 characters.')
  .transform((typed, ctx) => {
    const address = readMailAddress(typed);
    if (address) return writtenAddress(address);
    ctx.addIssue({ code: 'custom', message: 'This is not an email address.' });
    return z.NEVER;
  })
  .describe('An email address of any script; its domain is kept in ASCII');

export const zoneName = z
  .string()
  .max(64)
  .refine(isZone, 'Choose a time zone such as Europe/Berlin.')
  .describe('An IANA name from GET /zones');

export const checkInTime = z.strictObject({ ...checkInPreferences.shape, zone: zoneName });

export const consent = z.strictObject({
  version: z.literal(consentVersion, 'These words have changed. Load the page again.'),
  given: z.literal(true, 'We need your consent to go on.'),
});

export const linkToken = z.string().min(1).max(200).describe('The part of the link after #');

/** The whole of what most links send. */
export const linkRequest = z.strictObject({ token: linkToken });
