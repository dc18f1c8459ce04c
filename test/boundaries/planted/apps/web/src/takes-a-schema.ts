import { schema } from '../../../libs/contract/src/index.js';

export const seen = schema;
