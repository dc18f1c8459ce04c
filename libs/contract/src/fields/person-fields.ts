import {
  atField,
  type ConsentPurpose,
  type FieldWords,
  checkInPreferences,
  consentVersions,
  isVisibleName,
  readMailAddress,
  writtenAddress,
} from '@troth/domain';
import { isZone } from '@troth/domain/calendar';
import { defineMessages, english } from '@troth/messages';
import { z } from 'zod';

const messages = defineMessages('refusals.person', {
  name: 'Write a name.',
  nameLength: 'Use at most 80 characters.',
  nameLine: 'A name is one line of text.',
  nameSeen: 'Write a name that can be seen.',
  addressLength: 'An address has at most 254 characters.',
  address: 'This is not an email address.',
  zone: 'Choose a time zone such as Europe/Berlin.',
  consentChanged: 'These words have changed. Load the page again.',
  consentNeeded: 'We need your consent to go on.',
});

const notAnAddress: FieldWords = (say) => say(messages.address);

/** Fields that several forms share: how people write their names, addresses, zones and times. */
export const personName = z
  .string()
  .trim()
  .min(
    1,
    atField((say) => say(messages.name)),
  )
  .max(
    80,
    atField((say) => say(messages.nameLength)),
  )
  .regex(
    /^\P{Cc}*$/u,
    atField((say) => say(messages.nameLine)),
  )
  .refine(
    (name) => name === '' || isVisibleName(name),
    atField((say) => say(messages.nameSeen)),
  );

export const emailAddress = z
  .string()
  .trim()
  .max(
    254,
    atField((say) => say(messages.addressLength)),
  )
  .transform((typed, ctx) => {
    const address = readMailAddress(typed);
    if (address) return writtenAddress(address);
    ctx.addIssue({ code: 'custom', message: notAnAddress(english.say), words: notAnAddress });
    return z.NEVER;
  })
  .describe('An email address of any script; its domain is kept in ASCII');

export const zoneName = z
  .string()
  .max(64)
  .refine(
    isZone,
    atField((say) => say(messages.zone)),
  )
  .describe('An IANA name from GET /zones');

export const checkInTime = z.strictObject({ ...checkInPreferences.shape, zone: zoneName });

/** The words that a page has shown: an earlier version of them is no yes to today's. */
export const consentWords = (purpose: ConsentPurpose) =>
  z.literal(
    consentVersions[purpose],
    atField((say) => say(messages.consentChanged)),
  );

/** The same of any purpose. */
export const consentWordsOfToday = z.enum(
  [...new Set(Object.values(consentVersions))],
  atField((say) => say(messages.consentChanged)),
);

export const consent = z.strictObject({
  version: consentWords('taking-part'),
  given: z.literal(
    true,
    atField((say) => say(messages.consentNeeded)),
  ),
  emails: consentWords('emails').nullable().describe('Null where no emails are wanted that one can do without'),
});

export const linkToken = z.string().min(1).max(200).describe('The part of the link after #');

/** The whole of what most links send. */
export const linkRequest = z.strictObject({ token: linkToken });
