import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';

/** PEM certificates, and the absolute path of the file that they stand in. */
export interface Certificates {
  readonly path: string;
  readonly text: string;
}

/** A file of PEM certificates, read once; what is wrong with it is told by its path. */
export const certificatesFile = z.string().transform((path, ctx) => readCertificates(path, ctx) ?? z.NEVER);

/** The text of such a file, or of the setting itself, as it comes where `NAME_FILE` is given. */
export const trustedCertificates = z
  .string()
  .transform((given, ctx) =>
    given.startsWith('-----BEGIN CERTIFICATE-----') ? given : (readCertificates(given, ctx)?.text ?? z.NEVER),
  );

function readCertificates(path: string, ctx: { addIssue(issue: { code: 'custom'; message: string }): void }) {
  try {
    return { path: resolve(path), text: checked(readFileSync(path, 'utf8')) } satisfies Certificates;
  } catch (fault) {
    const { code } = fault as NodeJS.ErrnoException;
    const message =
      fault instanceof NoCertificate ? `finds no certificate in ${path}` : `cannot read ${path} (${code})`;
    ctx.addIssue({ code: 'custom', message });
    return null;
  }
}

class NoCertificate extends Error {}

function checked(text: string): string {
  const certificates = text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  if (certificates.length === 0) throw new NoCertificate();
  for (const certificate of certificates) new X509Certificate(certificate);
  return text;
}
