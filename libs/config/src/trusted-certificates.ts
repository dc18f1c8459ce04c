import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** A file of PEM certificates, read once; what is wrong with it is told by its path. */
export const trustedCertificates = z.string().transform((path, ctx) => {
  try {
    const text = readFileSync(path, 'utf8');
    const certificates = text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
    if (certificates.length === 0) ctx.addIssue({ code: 'custom', message: `finds no certificate in ${path}` });
    for (const certificate of certificates) new X509Certificate(certificate);
    return text;
  } catch (fault) {
    ctx.addIssue({ code: 'custom', message: `cannot read ${path} (${(fault as NodeJS.ErrnoException).code})` });
    return z.NEVER;
  }
});
