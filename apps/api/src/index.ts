export type { ApiOptions } from './api-options.js';
export { createApi, type Api } from './create-api.js';
export type { ReadinessCheck } from './health/readiness-check.js';
export type { RateLimit } from './runtime/settings.js';
export { createOpenApi } from './openapi/openapi.js';
export { letterHeaders } from './serving/letter-headers.js';
export { addCoach, CoachExists, newCoach, OtherPractice, type AddedCoach, type NewCoach } from './sign-in/add-coach.js';
export { resetCoachPassword } from './sign-in/coach-password.js';
export { resetSecondFactor } from './sign-in/reset-second-factor.js';
