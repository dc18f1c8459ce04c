import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ServedRoute } from '../serving/served-route.js';

/** Refuses to start with a handler of which no contract says who may call it. */
@Injectable()
export class RequireContracts implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    for (const { name, metatype } of this.discovery.getControllers()) {
      const handlers = metatype?.prototype as Readonly<Record<string, () => unknown>>;
      for (const method of this.scanner.getAllMethodNames(handlers)) {
        const handler = handlers[method]!;
        if (!Reflect.hasMetadata(PATH_METADATA, handler) || this.reflector.get(ServedRoute, handler)) continue;
        throw new Error(
          `${name}.${method} has no contract, so nobody is said to be allowed to call it. ` +
            'Write the route in libs/contract and serve it with @Serves.',
        );
      }
    }
  }
}
