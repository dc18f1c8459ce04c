import type * as demo from './demo/routes.js';
import * as features from './features.js';
import type { Route } from './route.js';

/** Every route of the API. */
export const routes: readonly Route[] = Object.values(features).flatMap((feature) => Object.values<Route>(feature));

type RoutesIn<Feature> = Feature extends unknown ? Feature[keyof Feature] : never;
type AnyRoute = RoutesIn<(typeof features)[keyof typeof features] | typeof demo>;

type ByEndpoint = { [R in AnyRoute as R['endpoint']]: R };

/** Method and path of every route, those of the demo among them. */
export type Endpoint = keyof ByEndpoint;

/** The route at an endpoint. */
export type RouteAt<E extends Endpoint> = ByEndpoint[E];
