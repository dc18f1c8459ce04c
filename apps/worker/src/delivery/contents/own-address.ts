import { fromReader, linkOf } from './content.js';

/** To the new address. */
export const confirmNewAddress = fromReader<'confirm-new-address'>((one, context) => {
  const link = linkOf(one, '/us/address', context);
  return link === null ? null : { name: one.reader.name, link };
});

/** To the earlier address, without a word of the new one. */
export const addressChanged = fromReader<'address-changed'>(({ reader }) => ({ name: reader.name }));
