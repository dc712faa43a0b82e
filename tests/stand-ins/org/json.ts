/** Answers of the stand-in in JSON, errors in the shape that all of Salesforce's REST APIs give. */
import type { Answer } from './metadataApi.ts';

export function json(body: unknown, status = 200): Answer {
  return { status, type: 'application/json', body: JSON.stringify(body) };
}

export function error(status: number, errorCode: string, message: string): Answer {
  return json([{ errorCode, message }], status);
}
