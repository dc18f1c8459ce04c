import { Reflector } from '@nestjs/core';
import type { Route } from '@troth/contract';

/** The route of the contract that a handler serves, for guards and interceptors to read. */
export const ServedRoute = Reflector.createDecorator<Route>();
