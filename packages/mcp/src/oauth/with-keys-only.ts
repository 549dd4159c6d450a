// The server without sign-in: whoever calls brings an API key.
import type { HttpEndpoint } from '../entries/http.js';
import { type Arrival, behindDoor, type DoorSettings, tooMany } from './door.js';
import { hashOf } from './sealed.js';

export function createKeysOnlyApp(
  settings: DoorSettings & { endpoint: HttpEndpoint },
): (request: Request, arrival: Arrival) => Promise<Response> {
  const { endpoint, limits } = settings;
  return behindDoor(
    settings,
    async () => {},
    async (request) => {
      const authorization = request.headers.get('authorization');
      const wait = authorization ? await limits.perKey.take(await hashOf(authorization)) : 0;
      return wait > 0 ? tooMany(wait) : endpoint.handle(request);
    },
  );
}
