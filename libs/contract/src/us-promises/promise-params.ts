import { promiseReference } from '@troth/domain';
import { z } from 'zod';

export const promiseParams = z.object({ promiseId: promiseReference });
