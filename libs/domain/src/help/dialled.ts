/**
 * Where a press on a number leads: `tel:`, and the number as it is dialled inside its country. Not in its international
 * form, in which many free numbers do not answer.
 */
export const telLink = (number: string) => `tel:${number.replaceAll(' ', '')}`;

/** Opens the device's own message, with the word that the line asks for already in it. */
export const smsLink = ({ number, word }: { readonly number: string; readonly word?: string }) =>
  `sms:${number.replaceAll(' ', '')}${word === undefined ? '' : `?body=${encodeURIComponent(word)}`}`;

export const whatsAppLink = (number: string) => `https://wa.me/${number.replaceAll(/[+ ]/g, '')}`;
