/** The text of a response, read no further than a bound. */
import { LookupError } from './resolver';

/**
 * Reads a response as UTF-8 text.
 * @param largest in bytes
 * @throws {LookupError} `tooLarge`, once it is clear that the response is; the rest is not fetched
 */
export async function readBounded(response: Response, largest: number): Promise<string> {
  const tooLarge = new LookupError('tooLarge', `the answer has more than ${largest} bytes`);
  if (Number(response.headers.get('content-length') ?? 0) > largest) {
    await response.body?.cancel();
    throw tooLarge;
  }
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > largest) {
      await reader.cancel();
      throw tooLarge;
    }
    text += decoder.decode(value, { stream: true });
  }
}
