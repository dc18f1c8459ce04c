import { z } from 'zod';

/** What a route answers when it does not refuse. Without a schema there is no body. */
export interface Answer {
  readonly status: 200 | 201 | 202 | 204 | 303;
  readonly description: string;
  readonly schema?: z.ZodType;
  /** Of the body, where it is not JSON. */
  readonly type?: 'text/plain' | 'text/html' | 'text/calendar' | 'text/event-stream';
}

export function ok<S extends z.ZodType>(schema: S, description: string) {
  return { status: 200, schema, description } as const;
}

export function created<S extends z.ZodType>(schema: S, description: string) {
  return { status: 201, schema, description } as const;
}

export function accepted<S extends z.ZodType>(schema: S, description: string) {
  return { status: 202, schema, description } as const;
}

export function done(description: string) {
  return { status: 204, description } as const;
}

export function text(description: string) {
  return { status: 200, schema: z.string(), type: 'text/plain', description } as const;
}

/** An email's HTML, which a page of ours frames: a document of its own without scripts, and with no way out of its frame. */
export function letter(description: string) {
  return { status: 200, schema: z.string(), type: 'text/html', description } as const;
}

/** Appointments as RFC 5545 has them. */
export function calendarFile(description: string) {
  return { status: 200, schema: z.string(), type: 'text/calendar', description } as const;
}

/** Server-sent events, for as long as both sides hold the line. */
export function stream(description: string) {
  return { status: 200, schema: z.string(), type: 'text/event-stream', description } as const;
}

export function redirect(description: string) {
  return { status: 303, description } as const;
}
