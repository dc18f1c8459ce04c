import { Module } from '@nestjs/common';
import { ChangeAddress } from './change-address.js';
import { UsAddressController } from './us-address.controller.js';

@Module({ controllers: [UsAddressController], providers: [ChangeAddress] })
export class UsAddressModule {}
