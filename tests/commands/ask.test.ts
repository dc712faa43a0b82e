/** What a person at the keyboard can say before something is removed: only yes is a yes. */
import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { test } from 'node:test';
import { confirm } from '../../scripts/org/ask.ts';
import { EXIT, Failure } from '../../scripts/command/failure.ts';

interface Asking {
  readonly input: PassThrough;
  readonly answered: Promise<void>;
  readonly shown: () => string;
}

function asking(signal = new AbortController().signal): Asking {
  const input = new PassThrough();
  const output = new PassThrough();
  let text = '';
  output.setEncoding('utf8').on('data', (part: string) => (text += part));
  return { input, answered: confirm('Remove all of this?', signal, { input, output }), shown: () => text };
}

const refused = (error: unknown): boolean => error instanceof Failure && error.exit === EXIT.interruption;

for (const yes of ['yes', ' YES ']) {
  test(`"${yes}" is a yes`, async () => {
    const { input, answered, shown } = asking();
    input.write(`${yes}\n`);
    await answered;
    assert.match(shown(), /Remove all of this\? Type yes to go on/);
  });
}

for (const no of ['no', 'y', '', 'yes please']) {
  test(`"${no}" is none`, async () => {
    const { input, answered } = asking();
    input.write(`${no}\n`);
    await assert.rejects(answered, refused);
  });
}

test('a keyboard that goes away says no', async () => {
  const { input, answered } = asking();
  input.end();
  await assert.rejects(answered, refused);
});

test('Ctrl-C says no', async () => {
  const keyboard = new AbortController();
  const { answered } = asking(keyboard.signal);
  keyboard.abort();
  await assert.rejects(answered, refused);
});
