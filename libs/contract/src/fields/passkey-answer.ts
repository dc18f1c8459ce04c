import { z } from 'zod';

const text = z.string().max(20_000);

/** What a browser answers for a passkey: a WebAuthn RegistrationResponseJSON or AuthenticationResponseJSON. */
export const passkeyAnswer = z.object({
  id: z.string().min(1).max(1_400),
  rawId: z.string().min(1).max(1_400),
  type: z.literal('public-key'),
  authenticatorAttachment: z.enum(['cross-platform', 'platform']).optional(),
  clientExtensionResults: z.record(z.string(), z.unknown()),
  response: z.object({
    clientDataJSON: text,
    attestationObject: text.optional(),
    authenticatorData: text.optional(),
    signature: text.optional(),
    userHandle: text.optional(),
    transports: z.array(z.string().max(40)).max(10).optional(),
    publicKeyAlgorithm: z.int().optional(),
    publicKey: text.optional(),
  }),
});

/** How a coach tells their passkeys apart. */
export const passkeyName = z.string().trim().min(1).max(60);
