// A link's secret has 43 letters, what an email itself carries has 52.
const secret = /[A-Za-z0-9_-]{43,}/;

/**
 * The secret in a fragment (without its `#`), null where it is empty. Mail gateways encode fragments and add
 * to them; what holds nothing like a secret is given back as it is, for the API to refuse.
 */
export function readFragment(fragment: string): string | null {
  const plain = decoded(fragment);
  if (plain === '') return null;
  return secret.exec(plain)?.[0] ?? plain;
}

/** `/check-in%23secret` as page and fragment: some gateways encode the `#` itself. */
export function splitPath(path: string): { page: string; fragment: string } {
  const [page = '', ...fragment] = path.split(/%(?:25)*23/);
  return { page: page.replace(/\/$/, ''), fragment: fragment.join('#') };
}

function decoded(text: string): string {
  let plain = text;
  for (let times = 0; times < 3 && plain.includes('%'); times++) plain = decodedOnce(plain);
  return plain.replace(/\p{Cf}/gu, '').trim();
}

function decodedOnce(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });
}
