import { demo } from '@troth/contract';
import { RequestRefused, type Http } from '../couple/http.js';
import { personasIn, signInAs, type PersonaParts } from '../demo/personas.js';
import { refuse, serve, type DevServer } from './dev-server.js';

export interface PersonaRouteParts extends Omit<PersonaParts, 'signedIn'> {
  /** The API as seen from one address. */
  readonly http: (address: string) => Http;
}

/** Signing in as somebody of the demo practice by one press. */
export function personaRoutes(server: DevServer, { http, ...given }: PersonaRouteParts): void {
  const parts: PersonaParts = { ...given, signedIn: new Map() };
  serve(server, demo.personas, () => personasIn(parts));
  serve(server, demo.signInAs, async ({ body, headers, ip }, reply) => {
    const asked = demo.signInAs.body.safeParse(body);
    if (!asked.success || !(await personasIn(parts)).some(({ id }) => id === asked.data.id))
      return refuse(reply, 'id', 'Nobody of that name can be signed in as.');
    // With the browser's own cookies, so that a coach's device is known the second time.
    const browser: Http = (request) => http(ip)({ ...request, cookie: request.cookie ?? headers.cookie });
    try {
      const cookies = await signInAs(asked.data.id, browser, parts);
      return reply
        .code(204)
        .header('set-cookie', cookies ?? [])
        .send(undefined);
    } catch (fault) {
      if (!(fault instanceof RequestRefused)) throw fault;
      return refuse(reply, 'id', 'Their sign-in was refused: their password was changed, or it was tried too often.');
    }
  });
}
